/**
 * The basemap's colours. They live here and not in the style sheet because a picture cannot read
 * the page's tokens; `sea` and `land` are `--map-sea` and `--map-halo` there, and a test holds the
 * two together.
 */
export interface BasemapPaint {
  readonly sea: string;
  readonly land: string;
  readonly country: string;
  readonly lake: string;
  readonly river: string;
  readonly coast: string;
  readonly border: string;
  readonly graticule: string;
}

export const LIGHT: BasemapPaint = {
  sea: '#e4edf0',
  land: '#f6f2e8',
  country: '#ece6d2',
  lake: '#dbe8ee',
  river: '#c3d6df',
  coast: '#b9c8ce',
  border: '#c3b99f',
  graticule: '#d7e3e8',
};

export const DARK: BasemapPaint = {
  sea: '#0a1019',
  land: '#172132',
  country: '#1f2c42',
  lake: '#0e1724',
  river: '#2a3a52',
  coast: '#33435c',
  border: '#46587a',
  graticule: '#121c2a',
};
