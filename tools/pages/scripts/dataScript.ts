import type { StoryData } from '../../../src/pages/payload';
import { hash } from './buildScripts';

/** A story in one language as a script, with its address from the site's root. */
export function dataScript(lang: string, data: StoryData): readonly [string, string] {
  const json = JSON.stringify(JSON.stringify(data));
  const name = `story-${lang}-${hash(json)}.js`;
  // The parser of JSON is several times faster than that of JavaScript.
  const body = `exports.data=JSON.parse(${json})`;
  return [
    `assets/${name}`,
    `storyScripts.define(${JSON.stringify(name)},function(require,exports){${body}});`,
  ];
}

/** The same as a module, for development. */
export function dataModule(data: StoryData): string {
  return `export const data = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}
