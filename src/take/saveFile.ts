/** Time for the browser to take a file over, in milliseconds. */
const TAKE_OVER = 60_000;

/** Hands a file to the reader's downloads. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKE_OVER);
}
