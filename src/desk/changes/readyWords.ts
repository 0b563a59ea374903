/** The ready sentences of a language, with {title} and {columns}. */
interface ReadyWords {
  readonly edited: string;
  readonly added: string;
  readonly removed: string;
  /** Between two names of columns. */
  readonly between: string;
}

/** What a row of `changes.csv` says before staff say it better: for readers, so in their languages. */
export const READY_WORDS = {
  zh: {
    edited: '更正“{title}”的{columns}。',
    added: '新增“{title}”。',
    removed: '删去“{title}”。',
    between: '、',
  },
  en: {
    edited: 'Corrected in “{title}”: {columns}.',
    added: 'Added: “{title}”.',
    removed: 'Taken out: “{title}”.',
    between: ', ',
  },
  kk: {
    edited: '«{title}» жазбасында түзетілді: {columns}.',
    added: 'Қосылды: «{title}».',
    removed: 'Алып тасталды: «{title}».',
    between: ', ',
  },
  ru: {
    edited: 'Исправлено в записи «{title}»: {columns}.',
    added: 'Добавлено: «{title}».',
    removed: 'Удалено: «{title}».',
    between: ', ',
  },
} satisfies Readonly<Record<string, ReadyWords>>;
