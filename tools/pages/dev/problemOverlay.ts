import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import { messageOf } from '../../../src/ingest/messages/messageOf';
import type { Problem } from '../../../src/ingest/problems';

/** More than fit on a screen help nobody; the check lists them all. */
const MOST = 20;

/**
 * Problems in the tables as Vite's overlay shows errors: it makes a link of `file:line:column` that
 * opens the file there.
 */
export function problemOverlay(folder: string, problems: readonly Problem[]): ErrorPayload {
  const lines = problems.slice(0, MOST).map((problem) => {
    const address = `${join(folder, problem.file)}:${problem.row ?? 1}:1`;
    return `${address}\n${messageOf(problem, 'zh')}\n${messageOf(problem, 'en')}`;
  });
  const [first] = problems;
  return {
    type: 'error',
    err: {
      plugin: 'data',
      message: `数据有 ${problems.length} 处问题 · ${problems.length} problem(s) in the data: npm run check`,
      stack: lines.join('\n\n'),
      ...(first === undefined ? {} : { id: join(folder, first.file) }),
    },
  };
}
