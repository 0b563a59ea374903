/**
 * Copies a text. A frame without permission may not: then what shows the text is selected, so that
 * the keys do the rest.
 *
 * @returns whether it was copied
 */
export async function copyText(text: string, select: () => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    select();
    return false;
  }
}
