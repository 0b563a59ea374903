/** The alphabetic codes of ISO 4217 in use, a space on each side. */
export const CURRENCIES =
  ' AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN' +
  ' BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL' +
  ' GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF' +
  ' KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN' +
  ' MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD' +
  ' SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH' +
  ' UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG ';

/** What staff write instead of codes: signs and names in four languages, without dots and spaces. */
export const CURRENCY_WORDS: readonly (readonly [code: string, words: string])[] = [
  [
    'CNY',
    'rmb,cnh,cn¥,¥,元,人民币,人民币元,yuan,renminbi,chineseyuan,юань,юани,юаней,китайскийюань,китайскихюаней,женьминьби,жэньминьби,қытайюані',
  ],
  [
    'KZT',
    '₸,坚戈,哈萨克斯坦坚戈,tenge,kazakhstanitenge,kazakhtenge,тенге,тг,тңг,теңге,қазақстантеңгесі,тнг',
  ],
  [
    'USD',
    '$,us$,usd$,$us,美元,美金,dollar,dollars,usdollar,usdollars,доллар,доллары,долларов,долларсша,долларысша,долларовсша,долл,доллсша,ақшдоллары',
  ],
  ['EUR', '€,欧元,euro,euros,евро,еуро'],
  [
    'RUB',
    '₽,rur,卢布,俄罗斯卢布,ruble,rubles,rouble,roubles,руб,рубль,рубли,рублей,российскийрубль,российскихрублей,рубл,ресейрублі',
  ],
  ['GBP', '£,英镑,poundsterling,poundssterling,britishpound,фунтстерлингов,фунтовстерлингов'],
  ['JPY', 'jp¥,日元,日圆,円,yen,japaneseyen,иена,иены,иен,йена,йен,жапонйені'],
  ['HKD', 'hk$,港元,港币,港幣,hongkongdollar,hongkongdollars,гонконгскийдоллар'],
  ['TWD', 'nt$,新台币,新臺幣,台币'],
  ['SGD', 's$,新加坡元,新元'],
  ['AUD', 'a$,au$,澳元,澳大利亚元'],
  ['CAD', 'c$,ca$,加元,加拿大元'],
  ['KRW', '₩,韩元,韩圆,won,вон,вона'],
  ['INR', '₹,印度卢比,rupee,rupees'],
  ['TRY', '₺,土耳其里拉,lira,турецкаялира,турецкихлир'],
  ['UAH', '₴,格里夫纳,hryvnia,гривна,гривен,гривны'],
  ['KGS', '索姆,吉尔吉斯斯坦索姆,som,сом,сомов,қырғызсомы'],
  ['UZS', '苏姆,乌兹别克斯坦苏姆,sum,сум,сумов,өзбексумы'],
  ['TJS', '索莫尼,塔吉克斯坦索莫尼,somoni,сомони'],
  ['TMT', '马纳特,土库曼斯坦马纳特,туркменскийманат'],
  ['CHF', '瑞士法郎,swissfranc,swissfrancs,швейцарскийфранк'],
];

/** How staff say that the source names no currency. */
const UNSTATED_WORDS = [
  'unstated',
  '未说明,未注明,未说明币种,未注明币种,币种未说明,币种未注明,不详,notstated,unknown,unspecified,неуказана,неуказано,неизвестна,көрсетілмеген,белгісіз',
] as const;

/** The code of a currency that is named in any of these ways, `unstated` among them. */
export function currencyNamed(typed: string): string | null {
  const code = typed.trim().toUpperCase();
  if (code === 'UNSTATED') return 'unstated';
  if (code.length === 3 && CURRENCIES.includes(` ${code} `)) return code;
  const word = code.toLowerCase().replace(/[.\s]/g, '');
  const isMeant = ([, words]: readonly [string, string]) => words.split(',').includes(word);
  return [...CURRENCY_WORDS, UNSTATED_WORDS].find(isMeant)?.[0] ?? null;
}
