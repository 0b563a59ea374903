import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const TTF_HEADER = 12;
const TTF_ENTRY = 16;

/**
 * A WOFF 1.0 file as the TrueType or OpenType font that it wraps: the same tables, each inflated.
 *
 * @see https://www.w3.org/TR/WOFF/
 */
export function woffToTtf(woff: Buffer): Buffer {
  const tables = woff.readUInt16BE(12);
  const header = Buffer.alloc(TTF_HEADER + TTF_ENTRY * tables);
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  header.writeUInt16BE(tables, 4);
  const power = Math.floor(Math.log2(tables));
  header.writeUInt16BE(16 << power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * tables - (16 << power), 10);
  const parts: Uint8Array[] = [header];
  let offset = header.length;
  for (let i = 0; i < tables; i += 1) {
    const from = WOFF_HEADER + WOFF_ENTRY * i;
    const start = woff.readUInt32BE(from + 4);
    const packed = woff.readUInt32BE(from + 8);
    const length = woff.readUInt32BE(from + 12);
    const bytes = woff.subarray(start, start + packed);
    const entry = TTF_HEADER + TTF_ENTRY * i;
    woff.copy(header, entry, from, from + 4);
    header.writeUInt32BE(woff.readUInt32BE(from + 16), entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(length, entry + 12);
    const padding = (4 - (length % 4)) % 4;
    parts.push(packed < length ? inflateSync(bytes) : bytes, Buffer.alloc(padding));
    offset += length + padding;
  }
  return Buffer.concat(parts);
}
