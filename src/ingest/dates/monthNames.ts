/** Month names by their first letters, in the order of the months; inflected forms share them. */
const STEMS = [
  'jan янв қаң',
  'feb фев ақп',
  'mar мар нау',
  'apr апр сәу',
  'may май мая мам',
  'jun июн мау',
  'jul июл шіл',
  'aug авг там',
  'sep сен қыр',
  'oct окт қаз',
  'nov ноя қар',
  'dec дек жел',
];

const NUMBERS = new Map(
  STEMS.flatMap((stems, index) => stems.split(' ').map((stem) => [stem, index + 1] as const)),
);

const NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|янв(?:ар[ьяе])?|февр?(?:ал[ьяе])?|мар(?:та?|те)?|апр(?:ел[ьяе])?|ма[йяе]|июн[ьяе]?|июл[ьяе]?|авг(?:уста?|усте)?|сент?(?:ябр[ьяе])?|окт(?:ябр[ьяе])?|ноя(?:б(?:р[ьяе])?)?|дек(?:абр[ьяе])?|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел|(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйе[кг]|қазан|қараша|желтоқсан|желтоксан)(?:[дт][еа]|[ндт][іы]ң|с?[іы]|с?[іы]нд[еа])?)$/;

/** The month of an English, Russian or Kazakh name or its short form, in small letters. */
export function monthOf(name: string): number | null {
  const bare = name.replace(/\.$/, '');
  return NAME.test(bare) ? (NUMBERS.get(bare.slice(0, 3)) ?? null) : null;
}
