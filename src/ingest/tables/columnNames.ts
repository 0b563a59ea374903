/**
 * What staff call the columns, besides the contract's names: Chinese, Russian, Kazakh, English,
 * several with a comma between. The first in Chinese, Russian and Kazakh is the column's title in
 * messages and in `datapackage.json`; in English its own name is.
 */
export interface ColumnNames {
  readonly zh: string;
  readonly ru: string;
  readonly kk: string;
  readonly en: string;
}

export const COLUMN_NAMES: Readonly<Record<string, ColumnNames>> = {
  accessed: {
    zh: '查阅日期,访问日期,引用日期',
    ru: 'дата обращения,просмотрено',
    kk: 'қаралған күні',
    en: 'access date',
  },
  after: { zh: '更正后,现为,改后', ru: 'стало,после', kk: 'кейін,қазір', en: 'now' },
  before: { zh: '更正前,原为,改前', ru: 'было,до', kk: 'бұрын,дейін', en: 'was' },
  country: { zh: '国家,国别,国家代码', ru: 'страна', kk: 'ел,мемлекет', en: 'country code' },
  currency: { zh: '币种,货币', ru: 'валюта', kk: 'валютасы,ақша бірлігі', en: 'currency code' },
  date: { zh: '日期,时间,发生日期', ru: 'дата', kk: 'күні,күн', en: 'when' },
  derive: { zh: '推算,计算方式,计算', ru: 'расчёт,вычисление', kk: 'есептеу', en: 'derivation' },
  display: {
    zh: '显示方式,展示方式,画法',
    ru: 'вид показа,отображение',
    kk: 'көрсету түрі',
    en: 'display as',
  },
  event: { zh: '事件,关联事件', ru: 'событие', kk: 'оқиға', en: 'event id' },
  events: { zh: '事件,关联事件', ru: 'события,событие', kk: 'оқиғалар,оқиға', en: 'event' },
  from: { zh: '开始,起,开始日期', ru: 'начало,с', kk: 'басы,басталуы', en: 'start' },
  id: {
    zh: '编号,标识,代码',
    ru: 'идентификатор,код',
    kk: 'сәйкестендіргіш,коды',
    en: 'identifier',
  },
  image: {
    zh: '图片,照片',
    ru: 'изображение,картинка,фото',
    kk: 'сурет,фото',
    en: 'picture,photo',
  },
  image_alt: {
    zh: '图片说明,图片描述',
    ru: 'описание изображения',
    kk: 'сурет сипаттамасы',
    en: 'picture description',
  },
  image_credit: {
    zh: '图片来源,摄影',
    ru: 'источник изображения,фотограф',
    kk: 'сурет дереккөзі,фотограф',
    en: 'picture credit',
  },
  image_link: {
    zh: '图片链接,视频链接',
    ru: 'ссылка изображения',
    kk: 'сурет сілтемесі',
    en: 'picture link',
  },
  items: { zh: '条目,列表项', ru: 'пункты,перечень', kk: 'тармақтар,тізім', en: 'item list' },
  key: { zh: '键,项目,字段', ru: 'ключ', kk: 'кілт', en: 'name' },
  kind: { zh: '类型,种类,类别', ru: 'вид,тип', kk: 'түрі', en: 'type' },
  label: { zh: '标签,指标名称,名称', ru: 'подпись,название', kk: 'белгі,атауы', en: 'caption' },
  language: { zh: '语言,语种', ru: 'язык', kk: 'тілі,тіл', en: 'lang' },
  lat: { zh: '纬度', ru: 'широта', kk: 'ендік', en: 'latitude' },
  lng: { zh: '经度', ru: 'долгота', kk: 'бойлық', en: 'longitude,lon,long' },
  locator: {
    zh: '出处位置,位置,段落',
    ru: 'место в источнике,абзац',
    kk: 'дереккөздегі орны,абзац',
    en: 'location in source',
  },
  metric: { zh: '指标,指标编号', ru: 'показатель', kk: 'көрсеткіш', en: 'metric id' },
  name: { zh: '名称,名字', ru: 'название,имя', kk: 'атауы,аты', en: 'called' },
  note: { zh: '说明,备注,注释', ru: 'примечание', kk: 'ескертпе', en: 'remark,notes' },
  organizations: {
    zh: '机构,有关机构,单位',
    ru: 'организации,организация',
    kk: 'ұйымдар,ұйым',
    en: 'organisations,organization,organisation',
  },
  parties: { zh: '各方,签署方,参与方', ru: 'стороны', kk: 'тараптар', en: 'party' },
  period: { zh: '时期,期间,时间,日期', ru: 'период,дата', kk: 'кезең,күні', en: 'date' },
  place: { zh: '所在地,地点', ru: 'место,город', kk: 'орны,қала', en: 'seat,location' },
  places: { zh: '地点,发生地', ru: 'места,место', kk: 'орындар,орны', en: 'place,locations' },
  precision: { zh: '精度,坐标精度', ru: 'точность', kk: 'дәлдік,дәлдігі', en: 'accuracy' },
  published: {
    zh: '发布日期,发表日期',
    ru: 'дата публикации,опубликовано',
    kk: 'жарияланған күні',
    en: 'publication date',
  },
  publisher: {
    zh: '发布方,出版者,发布机构',
    ru: 'издатель',
    kk: 'жариялаушы,баспагер',
    en: 'outlet',
  },
  qualifier: { zh: '限定,约数', ru: 'уточнение', kk: 'нақтылау', en: 'exactness' },
  rank: { zh: '重要性,重要程度,级别', ru: 'важность', kk: 'маңыздылығы', en: 'importance' },
  short: {
    zh: '简称,缩写',
    ru: 'краткое название,сокращение',
    kk: 'қысқаша атауы',
    en: 'short name',
  },
  source: { zh: '来源,出处,信源', ru: 'источник', kk: 'дереккөз,дереккөзі', en: 'source id' },
  summary: {
    zh: '摘要,简介,概要',
    ru: 'описание,кратко',
    kk: 'түйін,сипаттама',
    en: 'description',
  },
  table: { zh: '表,数据表,表名', ru: 'таблица', kk: 'кесте', en: 'sheet' },
  text: { zh: '内容,更正说明', ru: 'текст,что изменено', kk: 'мәтін,не өзгерді', en: 'wording' },
  title: { zh: '标题,题目,名称', ru: 'заголовок,название', kk: 'тақырыбы,атауы', en: 'headline' },
  to: { zh: '结束,止,结束日期', ru: 'конец,по', kk: 'соңы,аяқталуы', en: 'end' },
  topic: { zh: '主题,议题,话题', ru: 'тема', kk: 'тақырып', en: 'theme' },
  unit: {
    zh: '单位,计量单位',
    ru: 'единица,единица измерения',
    kk: 'бірлік,өлшем бірлігі',
    en: 'units',
  },
  url: { zh: '网址,链接,官网', ru: 'ссылка,сайт', kk: 'сілтеме,сайт', en: 'link,website' },
  value: { zh: '数值,值,数据', ru: 'значение', kk: 'мәні,мән', en: 'amount' },
};
