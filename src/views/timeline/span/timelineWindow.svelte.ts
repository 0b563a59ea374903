import type { AskedSpan } from '../../../model/dateOrder';
import { spanDates, wholeDays } from './spanDates';
import { glide } from './spanGlide';
import type { Span } from './timelineSpan';
import { isWhole, partOf, within } from './timelineZoom';

interface Given {
  readonly whole: Span;
  readonly visible: AskedSpan;
  readonly onspan: (from: string | null, to: string | null) => void;
}

/**
 * The part of time that a timeline shows. While the reader moves it, it is the timeline's own; once
 * it rests, its dates are told, and whatever is asked for from outside comes before it again.
 */
export class TimelineWindow {
  readonly #given: () => Given;
  /** Where the reader moved it, as long as the outside still asks for what it did then. */
  #moved: { readonly span: Span; readonly asked: string } | null = $state.raw(null);
  #next: Span | null = null;
  #frame = 0;
  #stopGliding: (() => void) | null = null;

  /** @param given read anew each time, so that it may be made of props */
  constructor(given: () => Given) {
    this.#given = given;
  }

  readonly whole: Span = $derived.by(() => this.#given().whole);
  readonly span: Span = $derived.by(() => {
    const { visible } = this.#given();
    if (this.#moved !== null && this.#moved.asked === keyOf(visible)) {
      return within(this.#moved.span, this.whole);
    }
    return partOf(visible, this.whole);
  });
  readonly zoomed: boolean = $derived(!isWhole(this.span, this.whole));

  /** Where the window will be once the next frame is drawn. */
  get target(): Span {
    return this.#next ?? this.span;
  }

  /** Moves with the reader's hand: at most once for each frame. */
  show(span: Span): void {
    this.#stopGliding?.();
    this.#stopGliding = null;
    this.#next = span;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => this.#apply());
  }

  /** Goes there and rests: eased where motion is welcome. Done when it rests, or never if it is stopped. */
  go(span: Span): Promise<void> {
    this.#apply();
    this.#stopGliding?.();
    return new Promise((resolve) => {
      this.#stopGliding = glide(this.span, within(span, this.whole), (at, isLast) => {
        this.#take(at);
        if (!isLast) return;
        this.settle();
        resolve();
      });
    });
  }

  /** Tells where the window came to rest. */
  settle(): void {
    this.#apply();
    const { visible, onspan } = this.#given();
    const dates = spanDates(this.span, this.whole);
    const days = dates.from === null ? { from: null, to: null } : wholeDays(this.span);
    const isNews = keyOf(days) !== keyOf(visible);
    this.#moved = dates.from === null ? null : { span: this.span, asked: keyOf(days) };
    if (isNews) onspan(dates.from, dates.to);
  }

  /** Leaves nothing running. */
  close(): void {
    cancelAnimationFrame(this.#frame);
    this.#stopGliding?.();
  }

  #apply(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#next !== null) this.#take(this.#next);
    this.#next = null;
  }

  #take(span: Span): void {
    this.#moved = { span, asked: keyOf(this.#given().visible) };
  }
}

function keyOf({ from, to }: AskedSpan): string {
  return `${from ?? ''}/${to ?? ''}`;
}
