/** What a frame may ask for, in pixels: a frame gone wrong shall not take the whole page. */
const LEAST_HEIGHT = 100;
const MOST_HEIGHT = 20000;

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
    const { style } = frame;
    const given = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(height)));
    style.boxSizing = 'content-box';
    // Instead of the least height of a snippet that also works without script. In a column of
    // flexible parts it alone counts.
    style.minHeight = style.height = given + 'px';
    // The theme's padding and border come on top, and must not make the frame wider than its place.
    style.minHeight = style.height = (frame.offsetHeight || given) + 'px';
    style.boxSizing = 'border-box';
  };
  addEventListener('message', hear);
  for (const { contentWindow } of ours()) {
    contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  }
  return () => removeEventListener('message', hear);
}
