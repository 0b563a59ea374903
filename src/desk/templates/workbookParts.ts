import { escapeMarkup } from '../../format/escapeMarkup';
/** The fixed parts of a workbook with two sheets, as Office Open XML (ECMA-376) asks for them. */

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPEN_XML = 'http://schemas.openxmlformats.org';
export const SPREADSHEET = `${OPEN_XML}/spreadsheetml/2006/main`;
const PACKAGE = `${OPEN_XML}/package/2006`;
const DOCUMENT = `${OPEN_XML}/officeDocument/2006/relationships`;
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in the list of cell styles below. */
export const STYLE = { plain: 0, text: 1, header: 2, wrapped: 3 } as const;

/** Excel's own number for the format “Text”. */
const TEXT_FORMAT = 49;

export const CONTENT_TYPES =
  `${XML}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>` +
  '</Types>';

export const RELATIONS = relations([['officeDocument', 'xl/workbook.xml']]);

export const WORKBOOK_RELATIONS = relations([
  ['worksheet', 'worksheets/sheet1.xml'],
  ['worksheet', 'worksheets/sheet2.xml'],
  ['styles', 'styles.xml'],
]);

export const STYLES =
  `${XML}<styleSheet xmlns="${SPREADSHEET}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="4"><xf xfId="0"/>' +
  `<xf xfId="0" numFmtId="${TEXT_FORMAT}" applyNumberFormat="1"/>` +
  `<xf xfId="0" numFmtId="${TEXT_FORMAT}" fontId="1" applyNumberFormat="1" applyFont="1"/>` +
  `<xf xfId="0" numFmtId="${TEXT_FORMAT}" applyNumberFormat="1" applyAlignment="1">` +
  '<alignment vertical="top" wrapText="1"/></xf></cellXfs>' +
  '</styleSheet>';

/** @param names of the two sheets */
export function workbook(names: readonly [string, string]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${escapeMarkup(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return (
    `${XML}<workbook xmlns="${SPREADSHEET}" xmlns:r="${DOCUMENT}">` +
    `<sheets>${sheets.join('')}</sheets></workbook>`
  );
}

function relations(parts: readonly (readonly [kind: string, target: string])[]): string {
  const xml = parts.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${xml.join('')}</Relationships>`;
}
