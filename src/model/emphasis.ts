/**
 * How strongly a mark is drawn, the same in every view: `idle` when nothing is chosen, `active`
 * for what is chosen or pointed at, `background` for all the rest while something is.
 */
export type Emphasis = 'idle' | 'active' | 'background';

export function emphasisOf(id: string, active: ReadonlySet<string>): Emphasis {
  if (active.size === 0) return 'idle';
  return active.has(id) ? 'active' : 'background';
}

/** The same for a mark that stands for several. */
export function emphasisOfSome(
  members: readonly { readonly id: string }[],
  active: ReadonlySet<string>,
): Emphasis {
  if (active.size === 0) return 'idle';
  return members.some(({ id }) => active.has(id)) ? 'active' : 'background';
}
