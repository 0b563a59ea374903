/**
 * Copies the text of a field. A frame without permission may not: then the text is selected, so
 * that the keys do the rest.
 *
 * @returns whether it was copied
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
