import { loadPart } from '../islands/loadPart';
import type { PagePayload } from '../pages/payload';
import { followDevServer } from './followDevServer';
import { keepFresh } from './keepFresh';
import type { Renewable } from './renewable';
import type { ShowStaffCheck } from './showStaffCheck';
import { whenIdle } from './whenIdle';

/** What a page does about live data once it is alive, for readers and, at `?check=1`, for staff. */
export function startLive(payload: PagePayload, page: Renewable): void {
  if (import.meta.env.DEV) {
    followDevServer(payload, page);
    return;
  }
  whenIdle(() => void keepFresh(payload, page));
  if (new URLSearchParams(location.search).get('check') !== '1') return;
  void loadPart('staffCheck', payload.parts.staffCheck).then((show) =>
    (show as ShowStaffCheck)(payload.files, payload.lang === 'zh' ? 'zh' : 'en'),
  );
}
