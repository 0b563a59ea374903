/** The one class of jsdom that a test without a window of its own uses. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: Window;
  }
}
