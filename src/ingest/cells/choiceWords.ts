/** What staff write for the words of lists: Chinese, English, Russian, Kazakh. */
export const CHOICE_WORDS: Readonly<Record<string, string>> = {
  agreement:
    '协议,协定,合同,协议书,合作协议,contract,treaty,соглашение,договор,контракт,келісім,шарт',
  memorandum:
    '备忘录,谅解备忘录,合作备忘录,备忘,memo,mou,mo u,memorandum of understanding,меморандум,меморандум о сотрудничестве,меморандум о взаимопонимании,түсіністік меморандумы',
  platform:
    '平台,实验室,联合实验室,中心,laboratory,lab,centre,center,платформа,лаборатория,центр,зертхана,орталық',
  institution:
    '机构,共建机构,学院,学校,college,school,institute,организация,учреждение,институт,колледж,мекеме,ұйым',
  exact: '准确,精确,确切,exactly,precise,=,точно,точное,ровно,дәл,нақты',
  over: '超过,超,逾,多于,大于,以上,余,more,more than,above,at least,>,≥,>=,+,больше,более,свыше,не менее,астам,көп,артық',
  under:
    '不足,不到,少于,小于,以下,less,less than,below,at most,up to,<,≤,<=,меньше,менее,до,не более,аз,кем',
  about:
    '约,大约,大概,左右,近,将近,around,circa,ca.,ca,approx,approx.,approximately,~,≈,около,примерно,приблизительно,ок.,шамамен,жуық,жуықтап',
  site: '地点,具体地点,地址,校区,建筑,точка,адрес,объект,здание,нысан,мекенжай,address,building,point',
  city: '城市,市,town,город,қала',
  province: '省,省份,州,地区,自治区,region,state,oblast,область,провинция,регион,край,облыс,аймақ',
  country: '国家,国,страна,государство,ел,мемлекет',
  dots: '点,点阵,圆点,точки,нүктелер',
  bar: '条,条形,条形图,柱,柱状图,bars,полоса,столбец,бар,жолақ',
  steps: '阶梯,台阶,层次,step,ступени,сатылар',
  list: '列表,清单,список,тізім',
  number: '数字,数值,число,цифра,сан',
  yes: '是,有,要,y,true,1,on,да,иә,ия',
  no: '否,无,不,不要,n,false,0,off,нет,жоқ',
  correction: '更正,勘误,исправление,поправка,түзету',
  update: '更新,补充,обновление,дополнение,жаңарту',
};
