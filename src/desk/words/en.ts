import type { DeskWords } from './deskWords';
import { startEn } from './startEn';

/** The desk in English. */
export const en: DeskWords = {
  ...startEn,
  page: {
    title: 'Data desk',
    lead: 'Put the tables here that you have edited, as CSV or as an Excel workbook: see the problems and a preview, then download the cleaned files and place them on the site.',
    privacy:
      'The files are read by the browser on this computer and sent nowhere. Once this page is open it works without a network too.',
    needsScripts:
      'Checking files needs JavaScript. Turn it on in the browser and reload this page.',
    guide: 'How to update the data (guide)',
    livePage: 'Open the live page',
    languages: 'Language of the desk',
    skip: 'Skip to the desk',
  },
  drop: {
    heading: 'Your files',
    choose: 'Choose CSV or Excel files',
    drop: 'Or drop them anywhere on this page.',
    hint: 'Several at once are fine; of a workbook (.xlsx) every sheet with the name of a table is read. Only the tables that changed are needed, the live ones stand in for the others. A file of the same name takes the place of the one before. Pictures that events show (.jpg, .png, .webp, .gif, .avif) come along.',
    reading: 'Reading …',
    unreadable:
      '“{file}” cannot be read. See that it is a file and no folder, and that no other program has locked it.',
    unopened:
      '“{file}” cannot be opened as a workbook and was not read: it is damaged or locked with a password. Open it in Excel or WPS and save it again as .xlsx without a password.',
    tooLarge:
      '“{file}” was not read: a sheet reaches too far (more than 5 million cells), mostly because of a stray sign far below or beside the table. Press Ctrl+End in each sheet, delete the empty rows and columns after the table, save it, and give it again.',
    otherSpreadsheet:
      '“{file}” is a spreadsheet of another kind and was not read. Open it in the program that made it and save or export it as an Excel workbook (.xlsx).',
    loading: 'Fetching the live tables …',
    unreachable:
      'The live {files} cannot be fetched. Check the network and reload this page, or put these files here too.',
  },
  pictures: {
    heading: 'Pictures',
    used: 'Shown with: {events}',
    unused: 'No event shows it: write “{name}” into the column image of events.csv.',
    heavy:
      'Heavier than 500 kB: readers on a phone wait for it. Save it smaller, 2,000 pixels wide for example.',
    takeBack: 'Take {name} back',
    missing:
      'Named in events.csv and not here: {names}. Put these files here too, or place them beside the tables on the site; until then their room stays empty.',
  },
  result: {
    heading: 'What the check found',
    summary:
      'Files given: {files}. Left out – files and rows: {out}, cells: {cells}. Notices: {notices}.',
    clean: 'Nothing has to be mended. The files are ready to download.',
    unread: 'Files that were not read: {n}. See the messages about them.',
    noStory: 'These tables make no story yet: please mend the files marked red first.',
    nothingGiven: 'No file given yet. Below is the state of the live tables.',
  },
  file: {
    given: 'just given',
    live: 'live version',
    renamed: 'called “{name}” on your computer',
    rejected: 'The whole file is left out',
    notATable: 'No table of the story, not read',
    rows: 'Rows kept: {n}',
    clean: 'No problems.',
    toMend: 'To mend',
    notices: 'Notices: {n} (read all the same, better mended)',
    row: 'Row',
    excerpt: 'Rows {from}–{to} of {name}',
    dropped: 'row left out',
    problem: 'problem {n}',
    more: 'Show {n} more',
    takeBack: 'Take back {name}, use the live version',
    takeBackShort: 'Take back',
    others: 'The other tables (live version)',
  },
  mend: {
    edit: 'Edit the cell',
    editAt: 'Edit the cell: row {row}, column {column}',
    save: 'Change it',
    cancel: 'Cancel',
    write: 'Write “{after}”',
    swap: 'Swap latitude and longitude',
    all: 'In all {n} alike',
    undo: 'Undo the last change',
    changed:
      'Cells changed on this desk: {n}. The downloads have them; change them in your own table too.',
    list: 'What was changed',
    change: '{file}, row {row}, column “{column}”: “{before}” became “{after}”',
    empty: '(empty)',
  },
  download: {
    heading: 'Download',
    one: 'Download {name}',
    all: 'Download all (zip)',
    same: 'The very file that you gave: nothing had to be cleaned.',
    mended: 'Cleaned: UTF-8, with column names, dates and numbers written as they should be.',
    without:
      'Left out, and not in this download – rows: {rows}, cells: {cells}. Mend them above first, or in your own table; “all” has a list of them.',
    rejected: 'The file was left out; it can be downloaded once it is mended.',
    next: 'What comes next: upload the downloaded files to the data folder of the site, in place of the old ones. Within a minute every page and embed shows them, with no rebuild.',
    freeze:
      'Shall an embed stay as it is today? Have “npm run build -- --freeze” run before you upload: it keeps the site of its day in archive/ beside the tables, and the embed dialog then offers that day.',
    nextAnyway: 'Something is still left out. Better mend it before you upload.',
  },
  changes: {
    heading: 'Compared with the live version',
    none: 'No changes.',
    notCompared: 'Files that were not read are not compared.',
    counts: 'added {added}, changed {edited}, removed {removed}',
    added: 'added',
    edited: 'changed',
    removed: 'removed',
    faulty: 'left out until mended',
    reordered: 'The rows stand in another order.',
    column: 'Column',
    before: 'Before',
    after: 'Now',
    empty: '(empty)',
    readOtherwise:
      'The words are the same but are read otherwise: most likely a record that they point to came or went.',
    row: 'row {row}',
    more: '{n} more',
  },
  tell: {
    heading: 'Tell readers',
    hint: 'Readers find these lines under “About the data”, with a mark at each record. Leave out what they need not be told, and put the rest into changes.csv; there the sentences can be said better, in every language.',
    correction: 'Correction',
    update: 'Update',
    became: '“{before}” became “{after}”',
    empty: '(empty)',
    put: 'Put {n} rows into changes.csv',
    done: 'The rows are in changes.csv, which goes with the downloads; see them in the preview. Say the sentences better in your own table if you like.',
  },
  preview: {
    heading: 'Preview',
    hint: 'On the left, the story as it would be with these files; on the right, the live data.',
    language: 'Language',
    next: 'With your files',
    nextSame: 'With your files (none given yet)',
    live: 'Live',
    both: 'Which one to see',
    impossible: 'There is a preview once the files marked red are mended.',
    noLive: 'The live data makes no story at the moment; readers see the last good version.',
  },
  templates: {
    heading: 'Blank templates',
    hint: 'Each table has one example row; delete it before you fill in your own. In the xlsx files every column but numbers is set to text, so that Excel leaves 2024-07 alone, and cells with fixed values offer them. When done, save as “CSV UTF-8 (Comma delimited)”.',
    table: 'Table',
    meaning: 'What it is for',
    allCsv: 'All as CSV (zip)',
    allXlsx: 'All as xlsx (zip)',
    columnsOf: 'Columns of {name}',
    column: 'Column',
    called: 'May also be called',
    needed: 'Needed',
    values: 'Values it takes',
    yes: 'yes',
    explanations: 'Explanations',
  },
};
