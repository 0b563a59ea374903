import { isVideoHost } from '../../model/videoHost';
import { narrow } from './clean';
import { kindOf } from './words';

const FILE = /^[^\\/:*?"<>|]+\.(?:jpe?g|png|webp|gif|avif)$/iu;

/** Whether a file of this name can be an event's picture. */
export function isImageFile(name: string): boolean {
  return FILE.test(name);
}

/** The picture of an event: a file beside the tables, or an https address. */
export const image = kindOf<string>((text, { report }) => {
  const typed = narrow(text);
  if (FILE.test(typed)) return typed;
  const host = hostOf(typed);
  if (host !== null && !isVideoHost(host)) return typed;
  report('image-unusable', 'cell');
  return null;
});

/** The host of an https address; `null` for anything else. */
export function hostOf(address: string): string | null {
  if (!/^https:\/\/[^\s/]+\/\S*$/i.test(address)) return null;
  try {
    return new URL(address).hostname;
  } catch {
    return null;
  }
}

const HOST = /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]+$/;

/** Hosts of pictures, `;` between, in small letters. */
export const hosts = kindOf<string>((text, { report }) => {
  const typed = narrow(text)
    .toLowerCase()
    .split(/\s*;\s*/)
    .filter(Boolean);
  const good = typed.filter((host) => HOST.test(host));
  if (good.length < typed.length) report('value-unlisted', 'cell', { list: 'images.example.org' });
  return good.length === 0 ? null : good.join(';');
});
