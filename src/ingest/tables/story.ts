import { STORY_KEYS } from '../../model/settings';
import { key } from '../cells/key';
import { prose } from '../cells/words';
import { localized, required, table } from '../columns';
import type { TableDocs } from './docs';

const CALLED = {
  title: '标题,题目,заголовок,название,тақырып,тақырыбы,атауы',
  kicker: '眉题,引题,надзаголовок,рубрика,айдар',
  standfirst: '导语,提要,лид,подзаголовок,вводка,кіріспе',
  byline: '署名,作者,автор,авторы,подпись,авторлар',
  credits: '鸣谢,致谢,благодарности,источники,алғыс',
  share_text: '分享语,分享文字,текст для соцсетей,бөлісу мәтіні',
};

/** The language columns have no name of their own, they are called `zh`, `en` … */
export const story = table(
  'story',
  { key: required(key(STORY_KEYS, CALLED)), '': localized(prose, 'present') },
  { needed: true, key: 'key' },
);

export const storyDocs: TableDocs<typeof story.columns> = {
  table: {
    zh: '整篇报道的标题、导语、署名等文字，每种语言一列。',
    en: 'Title, standfirst, byline and other words of the whole story, one column per language.',
  },
  columns: {
    key: {
      zh: '这一行是什么文字：title 标题，kicker 眉题，standfirst 导语，byline 署名，credits 鸣谢，share_text 分享语。',
      en: 'Which text the row holds: title, kicker, standfirst, byline, credits or share_text.',
    },
    '': { zh: '这种语言的文字。', en: 'The text in this language.' },
  },
};
