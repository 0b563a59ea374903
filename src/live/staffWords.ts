import type { Effect } from '../ingest/problems';

/** The words around the messages of the check, for staff: in Chinese or English, like these. */
export interface StaffWords {
  readonly heading: string;
  readonly none: string;
  readonly unreachable: string;
  readonly effects: Readonly<Record<Effect, string>>;
}

export type StaffLang = 'zh' | 'en';

export const STAFF_WORDS: Readonly<Record<StaffLang, StaffWords>> = {
  zh: {
    heading: '数据检查（只有带 ?check=1 的网址才显示）',
    none: '线上数据没有问题。',
    unreachable:
      '无法读取这个文件，页面仍显示上一个可用的版本。请检查文件是否已上传完整，然后刷新本页。',
    effects: { file: '整个文件未采用', row: '整行未采用', cell: '单元格未采用', none: '提示' },
  },
  en: {
    heading: 'Data check (shown only at addresses with ?check=1)',
    none: 'No problem in the live data.',
    unreachable:
      'This file cannot be read; the page still shows the last good version. See whether it was uploaded whole, then reload this page.',
    effects: {
      file: 'whole file not used',
      row: 'row not used',
      cell: 'cell not used',
      none: 'notice',
    },
  },
};
