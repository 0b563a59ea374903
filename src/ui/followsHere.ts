/** Whether a click on a link means this page, rather than a new tab or window. */
export function followsHere(click: MouseEvent): boolean {
  return !(click.metaKey || click.ctrlKey || click.shiftKey);
}
