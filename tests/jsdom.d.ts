/** The one class of jsdom that tests without a window of their own use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { readonly url: string });
    readonly window: Window;
  }
}
