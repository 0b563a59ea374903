import type { TimelineWindow } from '../span/timelineWindow.svelte';
import { moveBy, pinch, zoomAround } from '../span/timelineZoom';

/** A hand that moved less than this, in pixels, meant to press and not to drag. */
const STEADY = 4;
/** The wheel rests when it says nothing for so long, in milliseconds. */
const WHEEL_REST = 180;

/**
 * Drag, pinch, wheel and double click on the lanes. The page can always be scrolled past them: one
 * finger moves them sideways only, and the wheel zooms only with Ctrl or ⌘.
 *
 * @param node its `touch-action` must be `pan-y` while there is something to move along
 * @param ground what spans the picture's width
 * @returns the undo
 */
export function timelineGestures(
  node: HTMLElement,
  ground: HTMLElement,
  view: TimelineWindow,
): () => void {
  const hands = new Map<number, number>();
  let start = { span: view.target, shares: [0], x: 0 };
  let moving = false;
  let resting: ReturnType<typeof setTimeout> | null = null;

  const shareAt = (clientX: number) => {
    const { left, width } = ground.getBoundingClientRect();
    return width === 0 ? 0.5 : (clientX - left) / width;
  };
  const begin = (x: number) => {
    start = { span: view.target, shares: [...hands.values()], x };
  };
  const restSoon = () => {
    if (resting !== null) clearTimeout(resting);
    resting = setTimeout(() => view.settle(), WHEEL_REST);
  };

  const onpointerdown = (press: PointerEvent) => {
    if (press.button !== 0) return;
    if (hands.size === 0) moving = false;
    hands.set(press.pointerId, shareAt(press.clientX));
    begin(press.clientX);
  };
  const onpointermove = (move: PointerEvent) => {
    if (!hands.has(move.pointerId)) return;
    // It went up where nobody told: outside, before anything was dragged.
    if (move.buttons === 0) return onpointerend(move);
    const isFar = Math.abs(move.clientX - start.x) > STEADY;
    if (!moving && hands.size === 1 && (!isFar || !view.zoomed)) return;
    if (!moving) node.setPointerCapture(move.pointerId);
    moving = true;
    hands.set(move.pointerId, shareAt(move.clientX));
    const [first = 0, second] = hands.values();
    const [from = 0, fromSecond] = start.shares;
    if (second === undefined || fromSecond === undefined) {
      view.show(moveBy(start.span, view.whole, from - first));
    } else {
      view.show(pinch(start.span, view.whole, [from, fromSecond], [first, second]));
    }
  };
  const onpointerend = (end: PointerEvent) => {
    if (!hands.delete(end.pointerId) || !moving) return;
    begin(end.clientX);
    if (hands.size === 0) view.settle();
  };
  // What was dragged was not pressed; a key or a screen reader presses without a pointer.
  const onclick = (click: MouseEvent) => {
    if (!moving || click.detail === 0) return;
    moving = false;
    click.preventDefault();
    click.stopPropagation();
  };
  const onwheel = (wheel: WheelEvent) => {
    const unit = wheel.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 20;
    if (wheel.ctrlKey || wheel.metaKey) {
      wheel.preventDefault();
      const step = Math.min(0.6, Math.max(-0.6, -wheel.deltaY * unit * 0.008));
      view.show(zoomAround(view.target, view.whole, 2 ** step, shareAt(wheel.clientX)));
      restSoon();
    } else if (view.zoomed && Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY)) {
      wheel.preventDefault();
      const width = ground.getBoundingClientRect().width || 1;
      view.show(moveBy(view.target, view.whole, (wheel.deltaX * unit) / width));
      restSoon();
    }
  };
  const ondblclick = (click: MouseEvent) => {
    if (!isStop(click.target)) view.go(view.whole);
  };

  node.addEventListener('pointerdown', onpointerdown);
  node.addEventListener('pointermove', onpointermove);
  node.addEventListener('pointerup', onpointerend);
  node.addEventListener('pointercancel', onpointerend);
  node.addEventListener('click', onclick, { capture: true });
  node.addEventListener('wheel', onwheel, { passive: false });
  node.addEventListener('dblclick', ondblclick);
  node.addEventListener('dragstart', prevent);
  return () => {
    if (resting !== null) clearTimeout(resting);
    node.removeEventListener('pointerdown', onpointerdown);
    node.removeEventListener('pointermove', onpointermove);
    node.removeEventListener('pointerup', onpointerend);
    node.removeEventListener('pointercancel', onpointerend);
    node.removeEventListener('click', onclick, { capture: true });
    node.removeEventListener('wheel', onwheel);
    node.removeEventListener('dblclick', ondblclick);
    node.removeEventListener('dragstart', prevent);
  };
}

/** Two presses of a mark or a group are two choices. */
function isStop(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-stop]') !== null;
}

/** The browser would carry a mark away as a link. */
function prevent(event: Event): void {
  event.preventDefault();
}
