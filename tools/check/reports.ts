import { styleText } from 'node:util';
import type { LoadResult } from '../../src/ingest/loadStory';
import { messageOf } from '../../src/ingest/messages/messageOf';
import type { MessageLanguage } from '../../src/ingest/messages/words';
import type { Effect, Problem } from '../../src/ingest/problems';

const LABELS: Readonly<Record<MessageLanguage, Readonly<Record<Effect, string>>>> = {
  zh: { file: '文件未采用', row: '整行未采用', cell: '此格未采用', none: '提示' },
  en: { file: 'file left out', row: 'row left out', cell: 'cell left out', none: 'notice' },
};

const COLOURS = { file: 'red', row: 'red', cell: 'yellow', none: 'cyan' } as const;

/** Whether nothing was rejected; cells and notices do not count. */
export function isGood({ problems }: LoadResult): boolean {
  return problems.every(({ effect }) => effect === 'cell' || effect === 'none');
}

/** The report for other programs; its shape is a promise, see the contract. */
export function jsonReport(result: LoadResult, lang: MessageLanguage): string {
  const problems = result.problems.map((problem) => {
    const { file, row, column, value, effect, code } = problem;
    return { file, row, column, value, effect, code, message: messageOf(problem, lang) };
  });
  const { files, rows } = result;
  return JSON.stringify({ ok: isGood(result), files, rows, problems }, null, 2);
}

/** The report for people: the problems under the name of their file, and a line that sums up. */
export function textReport(result: LoadResult, lang: MessageLanguage, coloured: boolean): string {
  const lines: string[] = [];
  let file = '';
  for (const problem of result.problems) {
    if (problem.file !== file) lines.push(...(file === '' ? [] : ['']), problem.file);
    file = problem.file;
    lines.push(`  ${labelOf(problem, lang, coloured)}  ${messageOf(problem, lang)}`);
  }
  if (lines.length > 0) lines.push('');
  return [...lines, summary(result, lang)].join('\n');
}

function labelOf({ effect }: Problem, lang: MessageLanguage, coloured: boolean): string {
  const label = `[${LABELS[lang][effect]}]`;
  return coloured ? styleText(COLOURS[effect], label, { validateStream: false }) : label;
}

function summary({ files, rows, problems }: LoadResult, lang: MessageLanguage): string {
  // A row with two faults is one row.
  const count = (effect: Effect): string => {
    const some = problems.filter((problem) => problem.effect === effect);
    const rows = new Set(some.map(({ file, row }) => `${file} ${String(row)}`));
    return String(effect === 'row' ? rows.size : some.length);
  };
  const read = [String(files), String(rows)] as const;
  if (lang === 'zh') {
    const all = problems.length === 0 ? '没有问题。' : '';
    const parts = `未采用：文件 ${count('file')} 个，行 ${count('row')} 行，单元格 ${count('cell')} 个；提示 ${count('none')} 条。`;
    return `读取了 ${read[0]} 个文件，${read[1]} 行可用。${all === '' ? parts : all}`;
  }
  const parts = `Left out: ${count('file')} file(s), ${count('row')} row(s), ${count('cell')} cell(s); ${count('none')} notice(s).`;
  return `${read[0]} files read, ${read[1]} rows kept. ${problems.length === 0 ? 'No problems.' : parts}`;
}
