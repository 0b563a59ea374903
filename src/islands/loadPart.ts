/** The names under which parts that come later leave what they bring. */
export const PART_GLOBALS = {
  liveMap: 'storyLiveMap',
  liveMapOfMany: 'storyLiveMapOfMany',
  tables: 'storyTables',
  staffCheck: 'storyStaffCheck',
  redraw: 'storyRedraw',
  wakeTimeline: 'storyWakeTimeline',
  wakeMap: 'storyWakeMap',
} as const;
export type Part = keyof typeof PART_GLOBALS;

/** A record with something for every part. */
export function eachPart<T>(make: (part: Part) => T): Readonly<Record<Part, T>> {
  const parts = Object.keys(PART_GLOBALS) as readonly Part[];
  return Object.fromEntries(parts.map((part) => [part, make(part)])) as Record<Part, T>;
}

/**
 * Brings a part of the page that is not needed at first. A classic script without `crossorigin`:
 * in a sandboxed frame on a server that sends no CORS header, a module or an `import()` is refused.
 */
export function loadPart(part: Part, address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve(Reflect.get(globalThis, PART_GLOBALS[part])));
    script.addEventListener('error', () => reject(new Error(`Cannot load ${address}`)));
    document.head.append(script);
  });
}

/** What the script of a part does: leaves it where `loadPart` looks for it. */
export function leavePart(part: Part, what: unknown): void {
  Reflect.set(globalThis, PART_GLOBALS[part], what);
}
