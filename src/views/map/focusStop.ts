/** Gives the focus to the mark or tie with this id, if it is drawn. */
export function focusStop(box: HTMLElement | null, id: string): void {
  box?.querySelector<SVGElement>(`[data-stop="${CSS.escape(id)}"]`)?.focus();
}
