import type { StartWords } from './startWords';

/** Starting a story, in English. */
export const startEn: StartWords = {
  start: {
    tasks: 'What would you like to do?',
    update: 'Update this story',
    begin: 'Start a new story',
    lead: 'Put the list here that you have: a sheet with dates and titles, such as one for TimelineJS or StoryMap, as Excel workbook or CSV. It becomes the tables of a story of its own; nothing of the story on this site comes along. Tables that you made before can be put here too.',
    choose: 'Choose a list or tables',
    hint: 'Excel workbooks (.xlsx) and CSV files, in any language. The first row should name the columns.',
    noList: 'In “{name}” there is no list: at least two columns and a row of names are needed.',
    columnsHeading: 'What are the columns of “{name}”?',
    columnsHint:
      'See that each column says what it is. A title is needed, a date is best; what a story has no room for is kept aside.',
    column: 'Column',
    meaning: 'Is',
    examples: 'For example',
    meaningOf: 'What “{name}” is',
    sheet: 'Sheet',
    title: 'Title of the story',
    language: 'Language of the list',
    order: 'Which comes first in dates such as {date}?',
    orderOpen: 'Not known: leave such events without a date',
    orderDay: 'The day',
    orderMonth: 'The month',
    merged: 'Empty cells of {columns} hold what stands above them (merged cells)',
    fromList:
      '“{name}” is none of this story’s tables, but a list. A new story can begin with it; the story on this site stays as it is.',
    fromListButton: 'Start a new story from it',
    make: 'Make the tables',
    understoodHeading: 'What was understood',
    understood:
      'Events: {events}, of them without a date: {undated}. Topics: {topics}. Places: {places}. Sources: {sources}.',
    unsourced:
      'Events without a link: {n}. They name the list itself as their source; put the true ones into sources.csv before you publish.',
    doubts: 'Dates to look at: {n}',
    noEvents: 'No event yet: say which column is the title.',
    asideHeading: 'Kept aside: {n}',
    asideHint:
      'Nothing of this is lost: the download has all of it in not-placed.txt, with row and column.',
    row: 'Row',
    value: 'What it says',
    why: 'Why',
    download: 'Download the story (zip)',
    nextHeading: 'What comes next',
    next1:
      'Unpack the folder new-story and open its tables in Excel or WPS. Better the titles, add byline and standfirst to story.csv, true sources to sources.csv, further languages as columns such as title_zh.',
    next2:
      'To check and preview, come back to this desk, choose “Start a new story” and put the tables there.',
    next3:
      'With a technician: hand over the folder. They run DATA_DIR=/path/to/new-story npm run build and put the folder dist on any web server. npm run check -- /path/to/new-story gives the same messages as this desk.',
    next4:
      'Without a technician: install Node.js from nodejs.org, download the program of this site, open a terminal in its folder and run npm ci, then DATA_DIR=/path/to/new-story npm run build (on Windows first: set DATA_DIR=C:\\path\\to\\new-story). Upload everything in dist to any host for plain files.',
    next5:
      'From then on the new site has a desk of its own: there you update the story as often as you like, without building it again.',
    preview: 'Preview of the new story',
    tables: 'The tables',
    nothingYet: 'No list yet. Nothing of the story on this site is shown here.',
  },
  roles: {
    title: 'Title',
    date: 'Date (or its beginning)',
    end: 'End date',
    summary: 'Text',
    topic: 'Topic (group)',
    place: 'Name of the place',
    lat: 'Latitude, or both coordinates',
    lng: 'Longitude',
    link: 'Source (link or name)',
    credit: 'Who published the source',
    year: 'Year',
    month: 'Month',
    day: 'Day',
    endYear: 'End: year',
    endMonth: 'End: month',
    endDay: 'End: day',
    displayDate: 'Date in words',
    type: 'TimelineJS type (title, era)',
    none: 'Keep aside',
  },
  aside: {
    noTitle: 'The row has no title',
    dateUnread: 'No date can be read from it; the event is undated',
    endUnread: 'No end can be read from it, or it is before the beginning',
    coordinatesUnread: 'These are no coordinates',
    coordinatesMissing: 'The place has no coordinates; it is not on the map',
    pictureLink: 'A picture is no source',
    columnUnused: 'The column is kept aside',
    eraUndated: 'A band of time needs a beginning and an end',
  },
};
