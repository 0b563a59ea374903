/** Where a key leads among the map's places and ties, told one after another; `null` for nowhere. */
export function nextOnMap(ids: readonly string[], from: string, key: string): string | null {
  const at = ids.indexOf(from);
  if (at === -1) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return ids[at + 1] ?? null;
    case 'ArrowLeft':
    case 'ArrowUp':
      return ids[at - 1] ?? null;
    case 'Home':
      return ids[0] ?? null;
    case 'End':
      return ids.at(-1) ?? null;
    default:
      return null;
  }
}
