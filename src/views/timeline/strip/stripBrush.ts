import { endMovedTo, type SpanEnd } from './stripKeys';
import { lengthOf, type Span } from '../span/timelineSpan';
import type { TimelineWindow } from '../span/timelineWindow.svelte';
import { within } from '../span/timelineZoom';

/** A hand that moved less than this share of the strip pressed; it drew nothing. */
const STEADY = 0.005;

type Grip = SpanEnd | 'window' | 'new';

/**
 * A hand on the strip: an end is moved, the window carried along, or beside it a new one drawn. A
 * press beside the window brings it there; a double click shows the whole again.
 *
 * @returns the undo
 */
export function stripBrush(node: SVGSVGElement, view: TimelineWindow): () => void {
  let held: { readonly grip: Grip; readonly share: number; readonly span: Span } | null = null;
  let moved = false;

  const shareAt = (clientX: number) => {
    const { left, width } = node.getBoundingClientRect();
    return width === 0 ? 0 : Math.min(1, Math.max(0, (clientX - left) / width));
  };
  const instantAt = (share: number) => view.whole.from + share * lengthOf(view.whole);

  const onpointerdown = (press: PointerEvent) => {
    if (press.button !== 0 || held !== null) return;
    const share = shareAt(press.clientX);
    held = { grip: gripOf(press.target), share, span: view.target };
    moved = false;
    node.setPointerCapture(press.pointerId);
  };
  const onpointermove = (move: PointerEvent) => {
    if (held === null) return;
    const share = shareAt(move.clientX);
    if (!moved && Math.abs(share - held.share) < STEADY) return;
    moved = true;
    view.show(spanAfter(held, share));
  };
  const spanAfter = ({ grip, share: from, span }: NonNullable<typeof held>, share: number) => {
    if (grip === 'new') {
      const ends = [instantAt(from), instantAt(share)];
      return within({ from: Math.min(...ends), to: Math.max(...ends) }, view.whole);
    }
    if (grip !== 'window') return endMovedTo(instantAt(share), grip, span, view.whole);
    const by = (share - from) * lengthOf(view.whole);
    return within({ from: span.from + by, to: span.to + by }, view.whole);
  };
  const onpointerup = (end: PointerEvent) => {
    if (held === null) return;
    const { grip } = held;
    held = null;
    if (moved) view.settle();
    else if (grip === 'new') {
      const middle = instantAt(shareAt(end.clientX));
      const half = lengthOf(view.target) / 2;
      view.go({ from: middle - half, to: middle + half });
    }
  };
  const onpointercancel = () => {
    if (held === null) return;
    view.show(held.span);
    held = null;
    view.settle();
  };
  const ondblclick = () => view.go(view.whole);

  node.addEventListener('pointerdown', onpointerdown);
  node.addEventListener('pointermove', onpointermove);
  node.addEventListener('pointerup', onpointerup);
  node.addEventListener('pointercancel', onpointercancel);
  node.addEventListener('dblclick', ondblclick);
  return () => {
    node.removeEventListener('pointerdown', onpointerdown);
    node.removeEventListener('pointermove', onpointermove);
    node.removeEventListener('pointerup', onpointerup);
    node.removeEventListener('pointercancel', onpointercancel);
    node.removeEventListener('dblclick', ondblclick);
  };
}

/** What a hand takes hold of. Beside the window, and where there is none to carry, it draws one. */
function gripOf(target: EventTarget | null): Grip {
  const held = target instanceof Element ? target.closest('[data-grip]') : null;
  const grip = held?.getAttribute('data-grip') ?? null;
  return grip === 'from' || grip === 'to' || grip === 'window' ? grip : 'new';
}
