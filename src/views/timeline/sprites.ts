/** A small picture, painted once and then only copied: text is slow to paint, and each frame has much of it. */
export interface Sprite {
  readonly image: HTMLCanvasElement;
  /** Pixels of the page. */
  readonly width: number;
  readonly height: number;
}

/** More than a few screens hold; when there are so many, all are forgotten and painted again. */
const MOST = 600;

/** Small pictures by name, each painted when it is first asked for. */
export class Sprites {
  readonly #known = new Map<string, Sprite>();

  /**
   * @param width, height pixels of the page
   * @param paint paints it with its upper left corner at 0,0
   */
  get(
    name: string,
    width: number,
    height: number,
    paint: (context: CanvasRenderingContext2D) => void,
  ): Sprite {
    const sharpness = devicePixelRatio || 1;
    const key = `${sharpness} ${name}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const image = document.createElement('canvas');
    image.width = Math.ceil(width * sharpness);
    image.height = Math.ceil(height * sharpness);
    const context = image.getContext('2d');
    if (context !== null) {
      context.scale(sharpness, sharpness);
      paint(context);
    }
    const sprite = { image, width: image.width / sharpness, height: image.height / sharpness };
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(key, sprite);
    return sprite;
  }
}
