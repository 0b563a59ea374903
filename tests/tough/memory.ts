import type { CDPSession } from '@playwright/test';

/** What a page holds after its garbage was collected. */
export interface Load {
  /** Bytes. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

export async function loadOf(session: CDPSession): Promise<Load> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes') };
}

/** What has grown by more than a page that stays the same may. */
export function pilesUp(before: Load, after: Load): readonly (keyof Load)[] {
  const most: Load = {
    listeners: before.listeners * 1.1 + 20,
    nodes: before.nodes * 1.2 + 200,
    heap: before.heap * 1.3 + 3e6,
  };
  return (['listeners', 'nodes', 'heap'] as const).filter((kind) => after[kind] > most[kind]);
}
