/**
 * Put into each measured page before anything of its own: what the browser tells of it, when
 * everything is drawn, and how long a press waits for the picture that answers it. Plain text,
 * for the same reason as the peers'.
 */
export const PAGE_WATCH = `
globalThis.pageWatch = (() => {
  const seen = { fcp: null, lcp: 0, cls: 0, drawn: null, tasks: [] };
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') seen.fcp = startTime; });
  watch('largest-contentful-paint', ({ startTime }) => { seen.lcp = startTime; });
  watch('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.cls += value; });
  watch('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, time: duration }));
  const painted = (call) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => call(performance.now());
    port2.postMessage(null);
  });
  let pressed = null;
  addEventListener('pointerdown', ({ timeStamp }) => { pressed ??= timeStamp; }, true);
  return {
    seen,
    // Looks when something was changed, not at each picture: asking for pictures would make the page draw them.
    lookFor: (drawn) => {
      const look = () => {
        if (!drawn.every(([selector, count]) => document.querySelectorAll(selector).length >= count)) return;
        changes.disconnect();
        painted((now) => { seen.drawn = now; });
      };
      const changes = new MutationObserver(look);
      changes.observe(document, { subtree: true, childList: true, attributes: true });
      look();
    },
    until: async (isReached) => {
      while (!isReached()) await new Promise((go) => setTimeout(go, 20));
    },
    // Brings what is to be pressed into view and says where it is; null while it is not drawn.
    aim: (target) => {
      const all = seen.fcp === null ? [] : [...document.querySelectorAll(target)];
      for (const element of all.slice(0, 8)) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)];
        const hit = document.elementFromPoint(x, y);
        if (hit === null || (hit !== element && !element.contains(hit) && !hit.contains(element))) continue;
        const record = element.closest('[data-event], [data-place], [id]');
        pressed = null;
        return { x, y, key: record?.dataset.event?.split(' ')[0] ?? record?.dataset.place?.split(' ')[0] ?? record?.id ?? '' };
      }
      return null;
    },
    // When the press was answered on screen and how long after it; null when it was not.
    answered: (answer, patience) => new Promise((resolve) => {
      const end = performance.now() + patience;
      const look = () => {
        if (pressed !== null && document.querySelector(answer) !== null)
          painted((now) => resolve({ at: now, after: now - pressed }));
        else if (performance.now() > end) resolve(null);
        else requestAnimationFrame(look);
      };
      look();
    }),
  };
})();`;
