/** Lists as newsrooms have them: the shapes that the desk makes stories of. */

/** A TimelineJS sheet, the columns as its template has them. */
export const TIMELINE_JS = [
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background'.split(
    ',',
  ),
  [
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'The river and its bridges',
    'Two <b>centuries</b> of building &amp; flooding',
    '',
    '',
    '',
    '',
    'title',
    '',
    '',
  ],
  ['1850', '', '', '', '1860', '', '', '', '', 'Years of stone', '', '', '', '', '', 'era', '', ''],
  [
    '1857',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'Stone bridge opened',
    'The first one that <i>stood</i>.',
    'https://archive.example.org/stone',
    'City archive',
    'The bridge',
    '',
    '',
    'Building',
    '#fff',
  ],
  [
    '1901',
    '7',
    '2',
    '14:30',
    '1901',
    '7',
    '5',
    '',
    '2–5 July 1901',
    'Great flood',
    'Read <a href="https://paper.example.com/flood">the report</a>',
    'https://pictures.example.net/flood.jpg',
    'E. Smith',
    '',
    '',
    '',
    'Flood',
    '',
  ],
  [
    '1954',
    'June',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'Steel bridge opened',
    '',
    '',
    '',
    '',
    '',
    '',
    'Building',
    '',
  ],
  ['', '', '', '', '', '', '', '', 'some spring', 'Bridge painted', '', '', '', '', '', '', '', ''],
];

/** A Chinese list as a desk keeps it. */
export const CHINESE = [
  ['序号', '日期', '活动名称', '内容', '类别', '地点', '纬度', '经度', '链接'],
  [
    '1',
    '2024年7月2日',
    '河上大桥通车',
    '两岸第一次连在一起。',
    '建设',
    '东岸',
    '30.5',
    '114.3',
    'https://news.example.cn/1',
  ],
  ['2', '2024年8月', '首场音乐会', '', '文化', '东岸', '30.5', '114.3', ''],
  ['3', '未定', '图书馆开放', '', '文化', '西岸', '', '', '晚报'],
  ['4', '2024/9/1', '', '没有名称的一行', '', '', '', '', ''],
];

/** The same in Russian, with days before months. */
export const RUSSIAN = [
  ['Дата', 'Событие', 'Описание', 'Категория', 'Место', 'Широта', 'Долгота', 'Источник'],
  [
    '25.12.2023',
    'Открыт мост',
    'Первый через реку',
    'Стройка',
    'Берег',
    '43,25',
    '76,95',
    'Газета',
  ],
  ['02.07.2024', 'Концерт', '', 'Культура', '', '', '', 'https://example.ru/2'],
];

export const KAZAKH = [
  ['Күні', 'Оқиға', 'Сипаттама', 'Санаты'],
  ['2024-07-02', 'Көпір ашылды', 'Өзен үстіндегі алғашқы көпір', 'Құрылыс'],
];

/** As StoryMapJS and map tools export it. */
export const STORY_MAP = [
  ['Headline', 'Text', 'Location', 'Latitude', 'Longitude', 'Media'],
  ['Start', 'We left at dawn.', 'Harbour', '59.91', '10.75', 'https://example.org/a'],
  ['Middle', '', 'Strait', '120.5', '10.2', ''],
  ['Lost', '', 'Nowhere', 'north', 'west', ''],
];
