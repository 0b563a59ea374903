/** The last of a list. `at(-1)` says the same, but Safari before 15.4 does not know it. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
