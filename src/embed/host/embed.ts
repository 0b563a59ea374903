import { startHost } from './startHost';

/** The language whose pages lie at the root of the site; the build writes it in. */
declare const __DEFAULT_LANG__: string;

// None in a module, and no `src` in a drawing's.
const { src } = Object(document.currentScript) as { readonly src?: string };

// Only frames in the directory of this script are ours. Loaded as a module, or pasted into the
// page, it does not know its address and has nothing to do.
if (src) {
  const base = new URL('.', src).href;
  // A page may carry the script twice, and may carry the scripts of several stories.
  const marker = Symbol.for(`story-embed ${base}`);
  if (!(marker in window)) {
    Reflect.set(window, marker, true);
    startHost(base, __DEFAULT_LANG__);
  }
}
