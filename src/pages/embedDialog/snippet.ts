import { escapeMarkup } from '../../format/escapeMarkup';
import type { EmbedSize } from './embedSize';

export interface SnippetParts {
  /** Absolute. */
  readonly address: string;
  /** Says what the frame holds, for those who cannot see it. */
  readonly title: string;
  readonly size: EmbedSize;
  /** Where `embed.js` is, absolute; `null` for code without a script. */
  readonly script: string | null;
}

/**
 * The code to paste. It holds in layers: a script gives the frame the height of its content;
 * without one, `frame-sizing` does, where the browser knows it; elsewhere the least height stands,
 * and where a system strips styles too, the plain attributes. (A `height` in the styles other than
 * `auto` would switch `frame-sizing` off.)
 */
export function snippet({ address, title, size, script }: SnippetParts): string {
  const styles = [
    'width:100%',
    'height:auto',
    `min-height:${size.minHeight}px`,
    'padding:0',
    'border:0',
    'box-sizing:content-box',
    'frame-sizing:content-height',
  ].join(';');
  const frame =
    `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" ` +
    `height="${size.height}" style="${styles}" loading="lazy"></iframe>`;
  return script === null
    ? frame
    : `${frame}\n<script async src="${escapeMarkup(script)}"></script>`;
}
