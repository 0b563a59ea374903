import { choice } from '../cells/choice';
import { narrow } from '../cells/clean';
import { credit } from '../cells/credit';
import { hosts } from '../cells/image';
import { key } from '../cells/key';
import { language } from '../cells/language';
import { link } from '../cells/link';
import { kindOf, untouched } from '../cells/words';
import { required } from '../columns';
import { NO_HABITS } from '../dates/dateHabits';
import type { CellKind, Table } from '../columns';
import type { TableDocs } from './docs';

const worldview = kindOf<string>((text, { report }) => {
  const typed = narrow(text);
  const known = ['none', 'central-asia', 'natural-earth'];
  if (known.includes(typed.toLowerCase())) return typed.toLowerCase();
  if (/^[\w-][\w.-]*\.\w+$/.test(typed)) return typed;
  report('value-unlisted', 'cell', { list: `${known.join(', ')}, *.json` });
  return null;
});

/** An address of map tiles keeps its `{z}/{x}/{y}`; of one provider the name is enough. */
const tiles = kindOf<string>((text, cell) =>
  /^(?:tianditu|天地图)$/i.test(narrow(text)) ? 'tianditu' : link.read(text, cell),
);

/** Where readers tell of mistakes: a mail address, kept as a link, or a page. */
const contact = kindOf<string>((text, cell) => {
  const mail = /^(?:mailto:)?([\p{L}\d._+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)$/iu.exec(narrow(text));
  return mail === null ? link.read(text, cell) : `mailto:${mail[1] ?? ''}`;
});

const SETTINGS: Readonly<Record<string, CellKind<string>>> = {
  default_language: language,
  language,
  site_url: link,
  map_worldview: worldview,
  map_relief: choice(['yes', 'no']),
  tile_url: tiles,
  tile_attribution: credit,
  tile_key: kindOf((text) => text),
  image_hosts: hosts,
  contact,
};

export interface Setting {
  readonly key: string;
  /** `null` when the value could not be used. */
  readonly value: string | null;
}

const columns = { key: required(key(Object.keys(SETTINGS))), value: required(untouched) };

export const settings: Table<typeof columns, Setting> = {
  name: 'settings',
  needed: false,
  key: 'key',
  columns,
  finish: ({ key: name, value }, at) => {
    const kind = Object.keys(SETTINGS).includes(name) ? SETTINGS[name] : undefined;
    const read =
      kind?.read(value, {
        report: at('value'),
        decimalComma: false,
        habits: NO_HABITS,
      }) ?? null;
    return { key: name, value: read };
  },
};

export const settingsDocs: TableDocs<typeof columns> = {
  table: { zh: '设置，每项一行。', en: 'Settings, one row each.' },
  columns: {
    key: {
      zh: '设置项：default_language 默认语言，language 列名没有写明语言时的语言，site_url 网址，map_worldview 地图版本，map_relief 地形（yes/no），tile_url、tile_attribution、tile_key 瓦片地图，image_hosts 图片可以来自的网站，多个用 ; 分开，contact 读者纠错用的邮箱或网址。',
      en: 'default_language, language (of columns that name none), site_url, map_worldview, map_relief (yes/no), tile_url, tile_attribution, tile_key, image_hosts (hosts of pictures, ; between) or contact (a mail address or a page for corrections).',
    },
    value: { zh: '设置的值。', en: 'The value of the setting.' },
  },
};
