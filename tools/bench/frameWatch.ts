/**
 * Put into each measured page: when the first mark is drawn, how long each frame took, and how long
 * an input waited for the frame that answered it. Plain text, for the same reason as the peers'.
 */
export const FRAME_WATCH = `
globalThis.benchReady = (selector) => new Promise((resolve) => {
  const start = performance.now();
  benchSubject.show(document.getElementById('target'), prepared);
  const look = () => {
    // The frame after the one in which the mark is there has been painted with it.
    if (document.querySelector('#target ' + selector.split(', ').join(', #target ')) === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => resolve(performance.now() - start));
  };
  requestAnimationFrame(look);
});
let frames = [];
let answers = [];
let waiting = null;
let watching = false;
for (const kind of ['pointermove', 'mousemove', 'wheel', 'click']) {
  addEventListener(kind, (event) => { waiting ??= event.timeStamp; }, { capture: true, passive: true });
}
globalThis.benchWatch = () => {
  frames = [];
  answers = [];
  waiting = null;
  watching = true;
  let last = null;
  const onframe = (now) => {
    if (!watching) return;
    if (last !== null) frames.push(now - last);
    last = now;
    if (waiting !== null) {
      const since = waiting;
      waiting = null;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => answers.push(performance.now() - since);
      port2.postMessage(null);
    }
    requestAnimationFrame(onframe);
  };
  requestAnimationFrame(onframe);
};
globalThis.benchFrames = () => {
  watching = false;
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), worst: sorted[sorted.length - 1] ?? 0, answer: Math.max(0, ...answers) };
};`;
