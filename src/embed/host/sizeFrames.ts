/**
 * Gives every frame under `base` the height that it asks for, and asks those that are already
 * there, because they may have spoken before anybody listened. Frames are looked up by the window
 * a message came from, at each message, so none is kept when it goes. Returns its undo.
 */
export function sizeFrames(base: string): () => void {
  const ours = () =>
    [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(base));
  const hear = ({ data, source }: MessageEvent<unknown>) => {
    const { type, height } = Object(data) as Readonly<Record<string, unknown>>;
    const frame = ours().find((each) => each.contentWindow === source);
    if (!frame || type !== 'embed-size' || typeof height !== 'number' || !(height > 0)) return;
    // A frame gone wrong shall not take the whole page.
    const given = Math.min(2e4, Math.max(100, Math.ceil(height)));
    give(frame, given, 'content-box');
    // The theme's padding and border come on top, and must not make the frame wider than its place.
    const whole = frame.offsetHeight || given;
    give(frame, whole, 'border-box');
    // Themes lay frames over a box that padding holds open in 16 : 9. It follows, if it is there for
    // the frame alone. In HTML a box is an HTMLElement; to ask costs bytes.
    const box = frame.offsetParent as HTMLElement | null;
    if (box && !box.innerText && getComputedStyle(frame).position === 'absolute') {
      give(box, whole, 'border-box;padding:0');
    }
  };
  addEventListener('message', hear);
  for (const frame of ours()) frame.contentWindow?.postMessage({ type: 'frames-init' }, '*');
  return () => removeEventListener('message', hear);
}

/**
 * Also instead of the least height of a snippet that works without script. In a column of flexible
 * parts that alone counts.
 */
function give({ style }: HTMLElement, height: number, box: string): void {
  style.cssText += `;height:${height}px;min-height:${height}px;box-sizing:${box}`;
}
