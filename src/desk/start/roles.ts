/** What a column of a newsroom's own list can mean for a story; `none` is kept aside. */
export const ROLES = [
  'title',
  'date',
  'end',
  'summary',
  'topic',
  'place',
  'lat',
  'lng',
  'link',
  'credit',
  'year',
  'month',
  'day',
  'endYear',
  'endMonth',
  'endDay',
  'displayDate',
  'type',
  'none',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * What lists call these columns in English (TimelineJS and StoryMap sheets among them), Chinese,
 * Russian and Kazakh, as header cells are compared: in lower case.
 */
export const ROLE_NAMES: Readonly<Record<Exclude<Role, 'none'>, string>> = {
  title:
    'headline,title,name,event,event name,标题,题目,名称,事件,事件名称,活动,活动名称,事项,заголовок,название,событие,наименование,оқиға,атауы,тақырыбы,оқиға атауы',
  date: 'date,dates,start date,start,when,period,years,日期,时间,开始日期,开始时间,发生日期,发生时间,时期,年代,дата,даты,дата начала,период,годы,начало,когда,күні,басталуы,басталған күні,уақыты,кезең,кезеңі',
  end: 'end date,end,until,结束日期,结束时间,截止日期,дата окончания,конец,окончание,аяқталуы,аяқталған күні',
  summary:
    'text,description,summary,details,content,body,说明,内容,摘要,简介,概要,描述,正文,详情,описание,текст,кратко,содержание,подробности,сипаттама,мәтін,мәтіні,түйін,мазмұны',
  topic:
    'group,category,topic,theme,tag,tags,section,主题,议题,话题,分类,类别,类型,栏目,分组,组,категория,рубрика,группа,раздел,тема,вид,санаты,санат,топ,тақырып,бөлім,түрі',
  place:
    'place,location,city,venue,location name,place name,where,地点,发生地,地址,城市,地名,место,город,место проведения,населенный пункт,орны,орын,қала,жер,өткен жері',
  lat: 'lat,latitude,coordinates,coords,координаты,координаттар,координаттары,纬度,широта,ендік',
  lng: 'lng,lon,long,longitude,经度,долгота,бойлық',
  link: 'media,link,url,source,source url,source link,website,media url,reference,链接,网址,来源,出处,来源链接,原文链接,新闻链接,ссылка,источник,сайт,дереккөз,дереккөзі,сілтеме',
  credit:
    'media credit,credit,publisher,发布方,来源媒体,媒体,发布机构,издание,издатель,сми,басылым,жариялаушы',
  year: 'year,start year,年,年份,год,жыл,жылы',
  month: 'month,start month,月,月份,месяц,ай,айы',
  day: 'day,start day,日,день,число,күн',
  endYear: 'end year,结束年,结束年份,год окончания,аяқталған жылы',
  endMonth: 'end month,结束月,结束月份,месяц окончания,аяқталған айы',
  endDay: 'end day,结束日,день окончания,аяқталған күн',
  displayDate: 'display date,显示日期,отображаемая дата',
  type: 'type',
};
