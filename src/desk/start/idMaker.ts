const LONGEST = 40;

/**
 * Makes ids that no other row has: from the words where they are Latin, else a counted one.
 *
 * @returns a function of the words and of the kind that a counted id names, such as `event`
 */
export function idMaker(): (words: string, kind: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (words, kind) => {
    const wanted = slug(words);
    let id = wanted ?? nextOf(kind);
    for (let n = 2; taken.has(id); n++)
      id = wanted === null ? nextOf(kind) : `${wanted}-${String(n)}`;
    taken.add(id);
    return id;
  };

  function nextOf(kind: string): string {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}-${String(count)}`;
  }
}

/** `null` when too little of the words is Latin to know them by it. */
function slug(words: string): string | null {
  const latin = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const isMostly = (latin.match(/[a-z]/g) ?? []).length * 2 > (words.match(/\p{L}/gu) ?? []).length;
  return isMostly && /[a-z]{2}/.test(latin) ? latin : null;
}
