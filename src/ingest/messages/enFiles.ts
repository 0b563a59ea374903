import type { Messages, Told } from './words';

/** A guess is made only where a name is near. */
const near = ({ of }: Told): string => (of('near') === '' ? '' : ` Is it “${of('near')}”?`);

const SAVE_AS_UTF8 =
  'Open the original, choose “Save as” and the type “CSV UTF-8 (comma delimited)”.';

/** The other way out of a workbook. */
const orAsCsv = ({ of }: Told): string =>
  of('near') === ''
    ? 'or each sheet as “CSV UTF-8 (comma delimited)” under the name of its table'
    : `or its sheet as “CSV UTF-8 (comma delimited)” under the name ${of('near')}`;

/** What is wrong with a whole file, its header or its rows, in English. */
export const enFiles = {
  'file-missing': ({ file }) =>
    `The file ${file} is missing, and without it there is no story. Put it in the data folder.`,
  'file-unknown': (told) =>
    `The file ${told.file} is none of the story’s tables and was not read.${told.of('near') === '' ? ' It may stay, or be moved out of this folder.' : ` If it is meant to be “${told.of('near')}”, rename it to that.`}`,
  'file-repeated': ({ file, of }) =>
    `${file} and ${of('other')} differ only in upper and lower case; only ${of('other')} was used. Delete one of them.`,
  'file-empty': () =>
    'The file is empty. Check that the right sheet was saved and export it again.',
  'file-without-rows': () =>
    'No usable row is left. Mend the rows named in the other messages; at least one is needed.',
  'file-is-workbook': ({ of }) =>
    `This is no CSV file but a workbook of ${of('kind')} with another ending. ${SAVE_AS_UTF8}`,
  'file-is-old-workbook': () =>
    `This is no CSV file but an old Excel workbook (xls) with another ending. ${SAVE_AS_UTF8}`,
  'file-is-workbook-xml': () =>
    `This is no CSV file but a workbook that was saved as XML or as a web page. Open it in Excel or WPS, choose “Save as” and the type “CSV UTF-8 (comma delimited)”.`,
  'file-is-document': ({ of }) =>
    `This is no CSV file but a document (${of('kind')}). ${SAVE_AS_UTF8} If only the document is left, copy its table into a new sheet first.`,
  'file-copy': ({ file, of }) =>
    `The file ${file} looks like a copy of ${of('other')} and was not read; ${of('other')} was. If the copy is the newer one, rename it to ${of('other')} and put it in its place; else move it out of this folder.`,
  'file-locked': ({ file, of }) =>
    `The file ${file} is the mark of a spreadsheet program that still has ${of('other')} open. Save and close ${of('other')} there, so that nothing is missing here; the mark goes away by itself.`,
  'file-not-csv': ({ file, of }) =>
    `The file ${file} is no CSV file and was not read. Open it, save its sheet as “CSV UTF-8 (comma delimited)” under the name ${of('near')}, and put that here.`,
  'workbook-other': (told) =>
    `The file ${told.file} is a spreadsheet of ${told.of('kind')}, which is not read here. Open it in the program that made it and save or export it as an Excel workbook (.xlsx), ${orAsCsv(told)}.`,
  'workbook-unopened': (told) =>
    `The file ${told.file} cannot be opened as a workbook: it is damaged, or locked with a password. Open it in Excel or WPS and save it again as .xlsx without a password, ${orAsCsv(told)}.`,
  'workbook-too-large': (told) =>
    `The file ${told.file} was not read: a sheet reaches too far (more than 5 million cells), mostly because of a stray sign far below or beside the table. Press Ctrl+End in each sheet, delete the empty rows and columns after the table, and save, ${orAsCsv(told)}.`,
  'workbook-beside': ({ file, of }) =>
    `The workbook ${file} holds tables that are here as CSV files, too (${of('list')}); the CSV files were read, because they are what is published. If the workbook is the newer one, move those CSV files out of this folder; else move the workbook out.`,
  'file-is-web-page': () =>
    'This is no CSV file but a web page, most likely an error or a login page. Download the table itself and replace this file.',
  'file-is-json': () =>
    'This is no CSV file but JSON. Export the table as CSV from the spreadsheet.',
  'file-is-lfs-pointer': () =>
    'This is only a Git LFS pointer, not the file. Run git lfs pull or ask a colleague for the original.',
  'file-is-binary': () =>
    `This is no text table; it may be a picture, a PDF or an archive. ${SAVE_AS_UTF8}`,
  'file-cut-off': () =>
    'The file is incomplete: its last letter is only half there, so an upload broke off. Upload or export it again.',
  'conflict-marks': () =>
    'The file holds the marks of a version conflict (<<<<<<<, >>>>>>>). Keep the right lines, delete the marks and save.',
  'encoding-gbk': () =>
    'Read as GBK. Kazakh letters are lost in this encoding: save as “CSV UTF-8 (comma delimited)” instead.',
  'encoding-windows-1251': () =>
    'Read as Windows-1251, which Russian Excel writes. Save as “CSV UTF-8 (comma delimited)” instead.',
  'encoding-utf-16': () =>
    'Read as “Unicode Text” (UTF-16). Save as “CSV UTF-8 (comma delimited)” instead.',
  'encoding-other': ({ of }) =>
    `Read as ${of('encoding')}. Check that names and titles read right, and save as “CSV UTF-8 (comma delimited)” instead.`,
  'encoding-unknown': () =>
    `Under none of the known encodings does this file read like a language. ${SAVE_AS_UTF8}`,
  'zero-bytes': ({ of }) =>
    `${of('count')} sign(s) that cannot be seen (zero bytes) were left out. Open the table and save it again, then they are gone.`,
  'letters-lost': ({ value, sure }) =>
    sure
      ? `Letters were turned into “?” when the file was saved (${value}), most likely Kazakh ones. They cannot be brought back. ${SAVE_AS_UTF8}`
      : `A letter follows “?” directly (${value}). If a letter was lost when saving: ${SAVE_AS_UTF8} If only a space is missing, add it.`,
  'text-broken': ({ value, sure }) =>
    !sure
      ? `“${value}” may be garbled, or may be meant so. If it is garbled: ${SAVE_AS_UTF8}`
      : `The text is garbled${value === '' ? '' : ` (“${value}”)`}: the file was once opened and saved in a wrong encoding, which cannot be undone. ${SAVE_AS_UTF8}`,
  'delimiter-read': ({ of }) =>
    `The cells are separated by ${of('delimiter') === '\t' ? 'tabs' : `“${of('delimiter')}”`} instead of commas, and were read so. “CSV UTF-8 (comma delimited)” is safer.`,
  'header-missing': ({ of }) =>
    `None of the first five rows is a header. The first row should name the columns: ${of('list')}. Add it, or check whether this is the right table.`,
  'header-lower': ({ of }) =>
    `${of('lines')} row(s) above the header were skipped. Delete them so that the header is row 1.`,
  'column-missing': ({ of }) =>
    `This column is missing. The file has: ${of('list')}. Add the column.`,
  'column-unknown': (told) =>
    `This column is not known and was not used.${near(told)} Rename it or delete it.`,
  'column-guessed': ({ value, column }) =>
    `“${value.trim()}” was read as “${column}”. Rename the column to “${column}”.`,
  'column-repeated': ({ column }) =>
    `“${column}” is there twice, and both columns hold something; which one counts cannot be known. Keep one.`,
  'column-unnamed': ({ value, of }) =>
    `Column ${of('number')} has no name; what it holds (such as “${value}”) was not used. Name it or empty it.`,
  'column-letter': ({ column, of }) =>
    `The name of this column holds ${of('letter')}, which looks like another letter; it was read as “${column}”. Type the name again: ${column}.`,
  'column-bare': ({ column, of }) =>
    `“${column}” does not say its language, and columns that do stand beside it; it was not used. Rename it, to ${of('near')} for example.`,
  'column-language-undeclared': ({ of }) =>
    `story.csv has no column “${of('lang')}”, so this is no language of the story and the column was not used. Add “${of('lang')}” to story.csv if it is one, else delete this column.`,
  'date-parts': ({ of }) =>
    `Year, month and day stand in columns of their own (${of('list')}) and were put together. One column “date” with 2024-07-02 is safer.`,
  'cells-merged': ({ column, of }) =>
    `${of('count')} row(s) from here on have nothing in ${of('list')}, as merged cells are saved: only the first cell keeps its value. Undo the merging in Excel or WPS (Merge & Center), fill “${column}” in each row (Ctrl+D) and save again.`,
  'row-not-data': ({ value }) =>
    `“${value}” stands alone in its row, as a footnote or a sum does, and was not read as data. Move it out of the table.`,
  'quote-unclosed': ({ of }) =>
    `A quotation mark " in this row never closes; the ${of('count')} line(s) after it were drawn into one cell. Close it or delete it.`,
  'rows-swallowed': () =>
    'This cell has drawn in the rows after it, because of a stray quotation mark ". Check the marks in this row and the next ones.',
  'cells-too-many': ({ value, of }) =>
    `This row has ${of('found')} cells where the header has ${of('expected')}; “${value}” is beyond it. Put a text that holds commas into straight quotation marks " "; Excel and WPS do so when saving.`,
  'quotes-curly': ({ value, of }) =>
    `This row has ${of('extra')} cell(s) too many (“${value}”). A text that holds commas needs straight quotation marks " "; curly ones “ ” do not count.`,
  'cells-too-few': ({ of }) =>
    `This row ends after ${of('found')} cells, before this column. Check for a broken line, or for full-width commas between cells.`,
} satisfies Partial<Messages>;
