interface Sprite {
  readonly image: HTMLCanvasElement;
  /** Pixels of the page. */
  readonly width: number;
  readonly height: number;
}

type Paint = (context: CanvasRenderingContext2D) => void;

/** More than a few screens hold; when there are so many, all are forgotten and painted again. */
const MOST = 600;

/**
 * Small pictures that are painted once and then only copied: text is slow to paint, and each frame
 * has much of it. What is there for one frame alone is painted in place; a picture of it would cost
 * more than it saves.
 */
export class Sprites {
  /** `null` for what was met once. */
  readonly #known = new Map<string, Sprite | null>();

  /**
   * @param name says all on which its looks depend
   * @param box where it goes and how large it is, in pixels of the page
   * @param paint paints it with its upper left corner at 0,0
   */
  draw(
    context: CanvasRenderingContext2D,
    name: string,
    box: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    },
    paint: Paint,
  ): void {
    const key = `${devicePixelRatio} ${name}`;
    const before = this.#known.get(key);
    if (before === undefined) {
      if (this.#known.size >= MOST) this.#known.clear();
      this.#known.set(key, null);
      context.save();
      context.translate(box.x, box.y);
      paint(context);
      context.restore();
      return;
    }
    const sprite = before ?? spriteOf(box.width, box.height, paint);
    if (before === null) this.#known.set(key, sprite);
    // Between two pixels a copy would be blurred.
    const whole = (at: number) => Math.round(at * devicePixelRatio) / devicePixelRatio;
    context.drawImage(sprite.image, whole(box.x), whole(box.y), sprite.width, sprite.height);
  }
}

function spriteOf(width: number, height: number, paint: Paint): Sprite {
  const sharpness = devicePixelRatio;
  const image = document.createElement('canvas');
  image.width = Math.ceil(width * sharpness);
  image.height = Math.ceil(height * sharpness);
  const context = image.getContext('2d');
  context?.scale(sharpness, sharpness);
  if (context !== null) paint(context);
  return { image, width: image.width / sharpness, height: image.height / sharpness };
}
