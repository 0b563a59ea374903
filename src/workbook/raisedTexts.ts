const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Texts of a workbook in which digits stand raised, by their place in its list of texts. The reader
 * of values loses how letters are set: a 57 with the mark of a footnote would be 571.
 */
export function raisedTexts(sharedStrings: string): ReadonlyMap<number, string> {
  const raised = new Map<number, string>();
  if (!sharedStrings.includes('"superscript"')) return raised;
  for (const [at, item] of sharedStrings
    .split(/<si[\s>]/)
    .slice(1)
    .entries()) {
    if (item.includes('"superscript"')) raised.set(at, textOf(item));
  }
  return raised;
}

function textOf(item: string): string {
  return item
    .replace(/<rPh[\s\S]*?<\/rPh>/g, '')
    .split(/<r[\s>]/)
    .map((run) => {
      const text = [...run.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)]
        .map(([, part]) => part)
        .join('');
      return run.includes('"superscript"')
        ? text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)
        : text;
    })
    .join('');
}
