import { generate } from 'lean-qr';

/** The only door to lean-qr: a text as a code to photograph, its dark modules as one SVG path. */
export function qrCode(text: string): { readonly path: string; readonly modules: number } {
  const code = generate(text);
  const bars: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (code.get(x, y)) bars.push(`M${x} ${y}h1v1h-1z`);
    }
  }
  return { path: bars.join(''), modules: code.size };
}
