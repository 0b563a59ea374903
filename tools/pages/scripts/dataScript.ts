import { hash } from './buildScripts';

/** What pages fetch when they need it, as a script, with its address from the site's root. */
export function dataScript(stem: string, data: object): readonly [string, string] {
  const json = JSON.stringify(JSON.stringify(data));
  const name = `${stem}-${hash(json)}.js`;
  // The parser of JSON is several times faster than that of JavaScript.
  const body = `exports.data=JSON.parse(${json})`;
  return [
    `assets/${name}`,
    `storyScripts.define(${JSON.stringify(name)},function(require,exports){${body}});`,
  ];
}

/** The same as a module, for development. */
export function dataModule(data: object): string {
  return `export const data = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}
