import { format, resolveConfig } from 'prettier';
import { columnNamesTable, columnTables, type GuideLang } from './guideTables';

/** The staff guides by language, from the project's root. */
export const GUIDE_FILES: Readonly<Record<GuideLang, string>> = {
  zh: 'docs/updating-the-data.zh-CN.md',
  en: 'docs/updating-the-data.md',
};

/**
 * A guide with its lists of columns written anew from the declarations, in the form in which the
 * formatter leaves it.
 *
 * @param text the guide, with `<!-- columns -->` and `<!-- names -->` around what is generated
 * @throws Error when a mark is missing
 */
export async function fillGuide(text: string, lang: GuideLang): Promise<string> {
  const filled = put(put(text, 'columns', columnTables(lang)), 'names', columnNamesTable(lang));
  const options = await resolveConfig(GUIDE_FILES[lang]);
  return format(filled, { ...options, parser: 'markdown' });
}

function put(text: string, mark: string, content: string): string {
  const [from, to] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start === -1 || end < start) throw new Error(`The guide lacks ${from} … ${to}`);
  return `${text.slice(0, start + from.length)}\n\n${content}\n\n${text.slice(end)}`;
}
