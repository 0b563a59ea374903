import type { Place, PlacePrecision } from '../../model/story';
import { choice, country } from '../cells/choice';
import { latitude, longitude } from '../cells/coordinate';
import { id } from '../cells/id';
import { prose } from '../cells/words';
import { localized, optional, required } from '../columns';
import type { Table } from '../columns';
import type { TableDocs } from './docs';

const PRECISIONS: readonly PlacePrecision[] = ['site', 'city', 'province', 'country'];

const columns = {
  id: required(id),
  lat: required(latitude),
  lng: required(longitude),
  precision: optional(choice(PRECISIONS), 'city'),
  country: optional(country),
  name: localized(prose, 'required'),
};

export const places: Table<typeof columns, Place> = {
  name: 'places',
  needed: false,
  key: 'id',
  columns,
  finish: (place, at) => {
    const { lat, lng } = place;
    const tooFarNorth = Math.abs(lat) > 90;
    if (tooFarNorth && Math.abs(lat) <= 180 && Math.abs(lng) <= 90) {
      at('lat')('coordinates-swapped', 'row', { lat, lng });
    } else if (tooFarNorth) at('lat')('coordinate-impossible', 'row', { most: 90 });
    else if (Math.abs(lng) > 180) at('lng')('coordinate-impossible', 'row', { most: 180 });
    return place;
  },
};

export const placesDocs: TableDocs<typeof columns> = {
  table: { zh: '地点和坐标。', en: 'Places and their coordinates.' },
  columns: {
    id: {
      zh: '地点编号，其他表用它指向这个地点。',
      en: 'The id by which other tables name the place.',
    },
    lat: {
      zh: '纬度，十进制度数（WGS 84），北纬为正。',
      en: 'Latitude in decimal degrees (WGS 84), north is positive.',
    },
    lng: {
      zh: '经度，十进制度数（WGS 84），东经为正。',
      en: 'Longitude in decimal degrees (WGS 84), east is positive.',
    },
    precision: {
      zh: '坐标精确到什么程度：site 地点，city 城市，province 省州，country 国家。空着按 city。',
      en: 'What the point stands for: site, city, province or country; city when empty.',
    },
    country: {
      zh: '国家代码，两个字母（ISO 3166-1），如 FR、CN。',
      en: 'Country code of two letters (ISO 3166-1), such as FR or CN.',
    },
    name: { zh: '地名。', en: 'The name of the place.' },
  },
};
