/**
 * Brings a chosen entry into view inside its own list. The page around it never moves: whoever
 * chose on the map or the timeline is looking there.
 */
export function scrollToItem(list: HTMLElement, id: string): void {
  const item = list.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`);
  if (item === null || list.scrollHeight <= list.clientHeight) return;
  const box = list.getBoundingClientRect();
  const { top, bottom } = item.getBoundingClientRect();
  if (top >= box.top && bottom <= box.bottom) return;
  list.scrollTo({ top: Math.max(0, list.scrollTop + top - box.top - 24) });
}
