import type { Problem } from '../problems';
import type { MessageLanguage } from './words';

const WORDS = {
  zh: {
    file: '整个文件没有采用。',
    row: '这一行没有采用。',
    cell: '这一格没有使用。',
    id: '这个编号没有使用。',
  },
  en: {
    file: ' The whole file was left out.',
    row: ' The row was left out.',
    cell: ' The cell was not used.',
    id: ' The id was not used.',
  },
} as const;

/** What the problem cost, as a last sentence; empty for a notice. */
export function outcomeOf({ effect, code }: Problem, lang: MessageLanguage): string {
  if (effect === 'none' || code === 'file-missing') return '';
  // One id of several may be unknown: the others in its cell were used.
  const what = effect === 'cell' && code.startsWith('reference-') ? 'id' : effect;
  return WORDS[lang][what];
}
