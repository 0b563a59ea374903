import type { Messages, Told } from './words';

/** A guess is made only where a name is near. */
const near = ({ of }: Told): string => (of('near') === '' ? '' : ` Is it “${of('near')}”?`);

const TEXT_CELLS = 'Format the column as “Text” before typing dates into it.';

/** What is wrong with a cell, or between the tables, in English. */
export const enCells = {
  'required-empty': () => 'This cell must not be empty. Fill it in and save again.',
  'excel-error': ({ value }) =>
    `${value} is an error of Excel’s. Mend the formula, or widen the column and paste it as values, then save.`,
  'cell-too-long': ({ of, sure }) =>
    sure
      ? `This cell holds ${of('count')} signs, more than anything of its kind (${of('most')}); it cannot be read. Most likely a file or a whole text was pasted into it: put the right value there.`
      : `This text has ${of('count')} signs; pages show the first ${of('most')}. The table keeps all of it. Shorten it.`,
  'cell-ditto': ({ value }) =>
    `“${value}” means the cell above to a reader, but not here. Write the value itself in every row.`,
  'footnote-mark': ({ value, of }) =>
    `“${value}” ends in a mark like that of a footnote, which was left out: read as ${of('read')}. Put footnotes into a note or summary.`,
  'signs-hidden': ({ of }) =>
    `This cell holds ${of('count')} sign(s) that cannot be seen or that change the others (${of('signs')}); they were left out. Type the text again, or paste it without formatting.`,
  'text-placeholder': ({ value }) =>
    `“${value}” is what stands in for a text, and readers will see it. Write the text itself, or leave the cell empty.`,
  'text-formula': ({ value }) =>
    `“${value}” is a formula, and readers will see it as it stands. Copy the column and paste it as values, then save.`,
  'text-tags': ({ value }) =>
    `This text holds tags of a web page (${value}); readers will see them as signs. Paste it as plain text.`,
  'text-entities': ({ of }) =>
    `Signs of a web page (such as &amp;) were read as what they mean: ${of('read')}. Check it, and write the signs themselves.`,
  'line-break': ({ value }) =>
    `There is a line break in this cell (${value}); it was read as a space. Delete it.`,
  'id-repeated': ({ value, of }) =>
    `The id “${value}” was used in row ${of('other')} already; only row ${of('other')} was kept. Give one of the two another id.`,
  'id-awkward': ({ value }) =>
    `The id “${value}” holds a space, comma or semicolon, which makes it hard to refer to. Use letters, digits and hyphens only.`,
  'id-lookalike': ({ of }) =>
    `“${of('id')}” looks like the id “${of('near')}” but holds ${of('letter')}; it was read as that id. Type it again, or copy it from its own table.`,
  'references-more': ({ of }) =>
    `${of('count')} more ids of this cell are not there either. Check whether the right column was pasted.`,
  'id-differs': ({ of }) =>
    `“${of('id')}” differs from the id “${of('near')}” only in case or width and was read as it. Write both the same.`,
  'reference-unknown': (told) =>
    `There is no id “${told.of('id')}”.${near(told)} Correct it, or add it to its own table first.`,
  'reference-left-out': ({ of }) =>
    `The id “${of('id')}” is in row ${of('other')} of its table, but that row was left out. Mend that row first.`,
  'reference-zeros-lost': ({ of }) =>
    `There is no id “${of('id')}”, only “${of('near')}”: Excel has most likely taken the zeros away. Format the id column as “Text” and write both the same.`,
  'table-absent': ({ of }) =>
    `${of('count')} cell(s) of this column point into ${of('table')}, which is not there or has no rows; they were not used. Add the table if it is needed.`,
  'list-separator': ({ value }) =>
    `Put semicolons between several ids (${value}); the commas were read as such this time.`,
  'locator-empty': () =>
    'Where the source says so is not stated. Fill in section.paragraph, such as 2.3.',
  'locator-unpaired': ({ value, of }) =>
    `The row names ${of('sources')} source(s), but places in ${of('places')} (${value}). Put | between the places in each source, in the order of the sources.`,
  'locator-is-date': ({ value }) =>
    `“${value}” looks like a date: Excel makes dates of places such as 2-3. Format the column as “Text” and type the place in the source again.`,
  'value-understood': ({ value, of }) =>
    `“${value}” was read as “${of('read')}”. Write ${of('read')}, which needs no guessing.`,
  'qualifier-differs': ({ value, of }) =>
    `“${value}” says “${of('read')}”, but the column “qualifier” says “${of('typed')}”; “${of('used')}” was used. Write the number alone and the right word in “qualifier”.`,
  'value-unlisted': ({ value, of }) =>
    `“${value}” is not one of the values that can stand here. Possible: ${of('list')}.`,
  'link-refused': (told) =>
    `The link “${told.value}” cannot be used: only addresses beginning with http://, https:// or mailto: can.${near(told)} Fill in the full address.`,
  'image-unusable': ({ value }) =>
    `“${value}” is no picture. Write the name of a file beside the tables (.jpg, .png, .webp, .gif, .avif) or an address that begins with https://; the address of a video belongs into “image_link”.`,
  'image-host': ({ of }) =>
    `Pictures from ${of('host')} are not allowed. Put the file beside the tables, or add ${of('host')} to “image_hosts” in settings.csv.`,
  'image-missing': (told) =>
    `There is no file “${told.value}” beside the tables.${near(told)} Put it there, or correct the name.`,
  'image-heavy': ({ value, of }) =>
    `“${value}” weighs ${of('kb')} kB. Save it smaller (1600 pixels wide are enough, under 500 kB).`,
  'image-alt-missing': ({ value }) =>
    `Nothing says what the picture “${value}” shows. Describe it in a sentence, for those who do not see it.`,
  'date-impossible': ({ value }) =>
    `There is no such date as “${value}”. Check it and write 2024-07-02, 2024-07 or 2024.`,
  'date-unreadable': ({ value }) =>
    `The date “${value}” cannot be read. Write 2024-07-02, 2024-07, 2024 or 2025-06-16/2025-06-17.`,
  'date-ambiguous': ({ value }) =>
    `In “${value}” year, month and day cannot be told apart. Write a date like 2024-07-02. ${TEXT_CELLS}`,
  'date-undecided': ({ value }) =>
    `“${value}” is no date. Leave the cell empty while the date is not known.`,
  'date-yearless': ({ value }) =>
    `The date “${value}” has no year. Add the year, as in 2024-07-02.`,
  'date-reversed': ({ value }) =>
    `“${value}” ends before it begins. Check the order of the two dates.`,
  'date-serial': ({ value, of }) =>
    `“${value}” is a serial number of Excel’s and was read as ${of('read')}. Check it. ${TEXT_CELLS}`,
  'date-compact': ({ value, of }) => `“${value}” was read as ${of('read')}. Write it with hyphens.`,
  'date-day-first': ({ value, of }) =>
    `“${value}” was read as day, month, year: ${of('read')}. Check it, and better write it so.`,
  'date-month-first': ({ value, of }) =>
    `“${value}” was read with the month first: ${of('read')}. Check it, and better write it so.`,
  'date-month-name': ({ value, of }) =>
    `“${value}” was read as ${of('read')}. Check it. ${TEXT_CELLS}`,
  'date-season': ({ value, of }) =>
    `“${value}” was read as the season ${of('read')} (21 spring, 22 summer, 23 autumn, 24 winter). Check it.`,
  'date-season-doubtful': ({ value, of }) =>
    `“${value}” was read as the season ${of('read')} (21 spring, 22 summer, 23 autumn, 24 winter). If years are meant, write ${of('other')}.`,
  'date-short-years': ({ value, of }) =>
    `“${value}” was read as the years ${of('read')}. If so, write it that way; if not, write ${of('other')}.`,
  'date-month-doubtful': ({ value, of }) =>
    `“${value}” was read as the month ${of('read')}, but other cells of this column are written like years. If years are meant, write ${of('other')}.`,
  'date-zero-dropped': ({ value, of }) =>
    `“${value}” was read as ${of('read')}. If October is meant, Excel has taken its zero away: write ${of('other')}. ${TEXT_CELLS}`,
  'date-year-early': ({ value, of }) =>
    `“${value}” was read as the year ${of('read')}, long before all news. If this century is meant, write all four digits, such as 2024.`,
  'date-before-christ': ({ value }) =>
    `“${value}” lies before the year 0, which the timeline cannot show. Leave the date empty and name it in the title or summary.`,
  'date-far-off': ({ value, of }) =>
    `“${value}” is far from all other dates of the story (${of('from')} to ${of('to')}). Check the year.`,
  'date-rough': ({ value, of }) =>
    `“${value}” was read as ${of('read')}. Check whether that is exact enough.`,
  'date-time': ({ value, of }) =>
    `The time in “${value}” was not used; it was read as ${of('read')}. Delete the time.`,
  'number-unreadable': ({ value }) =>
    `The number “${value}” cannot be read. Write digits only; the unit belongs in the column “unit” of metrics.csv.`,
  'number-currency': ({ value }) =>
    `“${value}” names a currency. Write the number alone here, and the currency as a code such as USD, KZT or CNY into the column “currency”.`,
  'number-range': ({ value }) =>
    `“${value}” is a span, and a figure is one number. Write one number and “about”, “over” or “under” into the column “qualifier”; the span itself may stand in the note.`,
  'number-power': ({ value }) =>
    `“${value}” may be a power or a number with a footnote mark. Write the number out in digits.`,
  'number-digits-lost': ({ value }) =>
    `Excel has dropped the last digits of “${value}”. Format the cell as “Text” and type the number again.`,
  'number-exponent': ({ value, of }) =>
    `“${value}” is in scientific notation and was read as ${of('read')}. Check it.`,
  'number-unit': ({ value, of }) =>
    `“${value}” was read as ${of('read')}. Write the number out: ${of('read')}.`,
  'number-qualified': ({ value, of }) =>
    `“${value}” was read as ${of('read')}, “${of('qualifier')}”. Write the number alone and put ${of('qualifier')} into the column “qualifier”.`,
  'number-percent': ({ value, of }) =>
    `“${value}” was read as ${of('read')}, without the percent sign. Put % into the column “unit” of metrics.csv.`,
  'number-decimal-comma': ({ value, of }) =>
    `The comma in “${value}” was taken for a decimal one: ${of('read')}. Write a point instead.`,
  'number-comma-doubtful': ({ value, of }) =>
    `The comma in “${value}” was taken to separate thousands: ${of('read')}. If it is a decimal comma, write a point instead.`,
  'number-not-whole': ({ value, of }) =>
    `“${value}” is no whole number, but the figure is drawn as ${of('display')}, which needs one. If the point separates thousands, take it out.`,
  'coordinate-unreadable': ({ value }) =>
    `The coordinate “${value}” cannot be read. Write decimal degrees such as 12.3456, latitude and longitude in a cell each.`,
  'coordinate-impossible': ({ value, of }) =>
    `The coordinate “${value}” is out of range (at most ${of('most')}). Check the decimal point.`,
  'coordinate-minutes': ({ value }) =>
    `In “${value}” minutes or seconds reach 60, which no coordinate has. Check them, or write decimal degrees.`,
  'coordinate-degrees': ({ value, of }) =>
    `The coordinate “${value}” was read as ${of('read')}. Check it.`,
  'coordinates-swapped': ({ value }) =>
    `“${value}” cannot stand here; latitude and longitude may be swapped. Latitude belongs in “lat”, longitude in “lng”.`,
  'coordinates-in-one-cell': ({ value }) =>
    `“${value}” holds both coordinates. Put the latitude into “lat” and the longitude into “lng”, each in its own cell.`,
  'place-outside-country': ({ of }) =>
    `This place (${of('lat')}, ${of('lng')}) lies outside its country, ${of('country')}.${of('swapped') === '1' ? ' Latitude and longitude may be swapped.' : of('swapped') === '2' ? ' A minus sign may be wrong.' : ''} Check its coordinates and its country.`,
  'place-far-off': ({ of }) =>
    `This place (${of('lat')}, ${of('lng')}) is far from all the others.${of('swapped') === '1' ? ' Latitude and longitude may be swapped.' : ''} Check its coordinates.`,
  'key-unknown': (told) =>
    `Nothing reads the key “${told.value}”.${near(told)} Correct it or delete the row.`,
  'language-absent': ({ value, of }) =>
    `The story has no texts in “${value}” (it has ${of('list')}); ${of('used')} was used as the default language. Change the setting or add the columns.`,
  'tile-numbers-missing': ({ of }) =>
    `The address of the map tiles lacks ${of('list')}, so it cannot name a single tile. Write it as the provider documents it, such as https://tiles.example.org/{z}/{x}/{y}.png.`,
  'tile-slots-unknown': ({ of }) =>
    `Nobody can fill in ${of('list')} in the address of the map tiles. Write the provider’s own value there; only {z}, {x}, {y}, {s}, {r} and {key} are filled in for you.`,
  'tile-key-missing': () =>
    'These map tiles need a key, and none is given. Add a row with the key “tile_key” and the key that the provider gave you.',
  'title-missing': () =>
    'The story has no title. Add a row with the key “title” and the title in each language.',
  'translation-column-missing': ({ column, of }) =>
    `There is no such column; ${of('count')} record(s) lack this language, and readers will see another one. Add “${column}” if it is wanted.`,
  'translations-missing': ({ of }) =>
    `${of('count')} record(s) have nothing here; readers will see another language. Add the translations when there are any.`,
  'items-miscounted': ({ value, of }) =>
    `The value and the number of words to show differ (${value}; ${of('count')} words). Check the value and the column “items” of metrics.csv.`,
  'value-repeated': ({ value, of }) =>
    `Row ${of('other')} holds a value for this period from the same source already; this one (${value}) counts. Delete the wrong row, or correct its period or its source.`,
  'values-differ': ({ value, of }) =>
    `Another source gives another value for this period in row ${of('other')}; readers see both (${value} is one of them), each with its source. If one is wrong, delete its row.`,
  'currencies-mixed': ({ of }) =>
    `The values of this figure are in several currencies (${of('list')}) and are not drawn as one series. Convert them, or make a figure of each.`,
  'metric-without-value': ({ value }) =>
    `The figure “${value}” has no value. Add a row to observations.csv, or state in “derive” how to work it out.`,
} satisfies Partial<Messages>;
