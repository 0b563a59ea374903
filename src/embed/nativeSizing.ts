type ResizableWindow = Window & { requestResize?: () => void };

/**
 * CSS `frame-sizing`, where the browser itself asks for the height, measures as if the frame still
 * had the width it had at load. A body width in pixels makes that come out right, and a least
 * height of the root does where media queries, which still see the old width, make the page lower
 * than it is. Where they make it higher the frame stays too high; nothing is ever cut off.
 * Both are CSS values, '' takes them away; browsers without `frame-sizing` are left alone.
 */
export function propPage(minHeight: string, bodyWidth: string): void {
  if (!(window as ResizableWindow).requestResize) return;
  document.documentElement.style.minHeight = minHeight;
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
