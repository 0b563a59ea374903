type ResizableWindow = Window & { requestResize?: () => void };

/**
 * CSS `frame-sizing`, where the browser itself asks for the height, measures as if the frame still
 * had the width it had at load. A body width in pixels makes running text come out right. Media
 * queries still see the old width and would make the page lower or higher than it is: the root gets
 * the height that was measured, and its content no longer counts (`contain`).
 * Both sizes are CSS values, '' takes them away; browsers without `frame-sizing` are left alone.
 */
export function propPage(height: string, bodyWidth: string): void {
  if (!(window as ResizableWindow).requestResize) return;
  const { style } = document.documentElement;
  style.minHeight = height;
  style.setProperty('contain', height && 'strict');
  document.body.style.width = bodyWidth;
}

/** Has a browser that knows `frame-sizing` measure again. */
export function requestNativeSize(): void {
  try {
    (window as ResizableWindow).requestResize?.();
  } catch {
    // It throws where the page has no meta tag for it, and then nobody waits for an answer.
  }
}
