import { columnLetter } from '../../workbook/columnLetter';
import { SPREADSHEET, XML } from './workbookParts';
import { escapeMarkup } from '../../format/escapeMarkup';

export interface Cell {
  readonly text: string;
  /** One of `STYLE`. */
  readonly style: number;
  readonly isNumber?: true;
}

export interface Sheet {
  /** Their width in characters, and how cells look that are not written yet. */
  readonly columns: readonly { readonly width: number; readonly style: number }[];
  /** The first is the header: it stays in sight. */
  readonly rows: readonly (readonly Cell[])[];
  /** Cells that offer a list of values, as `B2:B9`. */
  readonly choices: readonly { readonly cells: string; readonly values: readonly string[] }[];
}

/** One sheet of a workbook, as SpreadsheetML (ECMA-376, part 1, 18.3). */
export function sheet({ columns, rows, choices }: Sheet): string {
  const cols = columns.map(
    ({ width, style }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${style}" customWidth="1"/>`,
  );
  return (
    `${XML}<worksheet xmlns="${SPREADSHEET}">` +
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '</sheetView></sheetViews>' +
    `<cols>${cols.join('')}</cols>` +
    `<sheetData>${rows.map(rowXml).join('')}</sheetData>` +
    choicesXml(choices) +
    '</worksheet>'
  );
}

function rowXml(cells: readonly Cell[], at: number): string {
  const xml = cells.map((cell, column) => cellXml(cell, `${columnLetter(column)}${at + 1}`));
  return `<row r="${at + 1}">${xml.join('')}</row>`;
}

function cellXml({ text, style, isNumber }: Cell, address: string): string {
  if (text === '') return `<c r="${address}" s="${style}"/>`;
  if (isNumber === true) return `<c r="${address}" s="${style}"><v>${Number(text)}</v></c>`;
  const words = `<is><t xml:space="preserve">${escapeMarkup(text)}</t></is>`;
  return `<c r="${address}" s="${style}" t="inlineStr">${words}</c>`;
}

function choicesXml(choices: Sheet['choices']): string {
  if (choices.length === 0) return '';
  const xml = choices.map(
    ({ cells, values }) =>
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${cells}">` +
      `<formula1>&quot;${escapeMarkup(values.join(','))}&quot;</formula1></dataValidation>`,
  );
  return `<dataValidations count="${choices.length}">${xml.join('')}</dataValidations>`;
}
