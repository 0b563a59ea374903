import { publishedFiles, type PageFacts } from '../pages/payload';
import { followDevServer } from './followDevServer';
import { keepFresh, reloadIfChanged, type Renew } from './keepFresh';
import { whenIdle } from './whenIdle';

/** What a page does about live data once it answers, for readers and, at `?check=1`, for staff. */
export function startLive(facts: PageFacts, renew: Renew): void {
  const files = publishedFiles(facts);
  if (import.meta.env.DEV) {
    followDevServer(files, renew);
    return;
  }
  let seen: Promise<string | null> = Promise.resolve(null);
  whenLoaded(() => whenIdle(() => (seen = keepFresh(files, facts.version, facts.reader, renew))));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void reloadIfChanged(files, seen);
  });
  if (new URLSearchParams(location.search).get('check') !== '1') return;
  void import('./showStaffCheck').then(({ showStaffCheck }) =>
    showStaffCheck(files, facts.lang === 'zh' ? 'zh' : 'en'),
  );
}

/** Nothing of the page is to wait for its tables. */
function whenLoaded(call: () => void): void {
  if (document.readyState === 'complete') call();
  else addEventListener('load', call, { once: true });
}
