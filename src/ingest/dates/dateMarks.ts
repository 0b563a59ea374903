/** A date's words without those that say how sure it is. */
export interface Marked {
  readonly text: string;
  /** `~`, `?`, `%` or nothing, as EDTF puts it behind each end. */
  readonly mark: '' | '~' | '?' | '%';
}

const ABOUT_BEFORE =
  /^(?:约于?|大约|大概|~|≈|ca?\. ?(?=\d)|(?:ca|circa|about|around|около|примерно|шамамен) |ок\. ?)/;
const ABOUT_BEHIND = /(?: ?左右| ?前后|~| шамасында)$/;
const DOUBT_BEFORE = /^(?:可能是?|或许|(?:maybe|perhaps|возможно|мүмкін) )/;
const DOUBT_BEHIND = / ?(?:\?|\(\?\)|\(待核实?\))$/;

export function takeMarks(text: string): Marked {
  const certain = text.replace(DOUBT_BEFORE, '').replace(DOUBT_BEHIND, '').trim();
  const exact = certain.replace(ABOUT_BEFORE, '').replace(ABOUT_BEHIND, '').trim();
  const [doubt, about] = [certain !== text, exact !== certain];
  return { text: exact, mark: doubt && about ? '%' : doubt ? '?' : about ? '~' : '' };
}

/** A mark belongs to both ends of a range, but not to an open one. */
export function withMark(edtf: string, mark: Marked['mark']): string {
  const ends = edtf.split('/');
  return ends.map((end) => (end === '..' || /[~?%]$/.test(end) ? end : end + mark)).join('/');
}
