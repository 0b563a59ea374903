import type { LatLng } from '../../../model/geo';
import type { Bbox, WorldBox, WorldPoint } from './mercator';
import type { TileSet } from './tileSet';

/** What the movable map is given. Everything stays its owner's. */
export interface MovableMapInput {
  /** An empty element that fills the map's box. */
  readonly container: HTMLElement;
  /** What the first view shows. */
  readonly frame: WorldBox;
  /** How far it goes; past 180° where the map is turned. */
  readonly extent: Bbox;
  /** Basemap pictures, and what each covers; each has the class that shows it in its scheme. */
  readonly images: readonly { readonly image: HTMLImageElement; readonly extent: Bbox }[];
  /** A picture of relief that covers `extent`, faded out as one comes closer. */
  readonly relief: HTMLImageElement | null;
  readonly tiles: TileSet | null;
  /** Whether the basemap steps back while there are tiles: two sets of borders are the worst map. */
  readonly tilesAlone: boolean;
  /** The first tile is there, and the basemap has stepped back where it must. */
  readonly ontilesshow: () => void;
  /** Tiles cannot be had: the basemap is back. */
  readonly ontilesfail: () => void;
  /** Drawing in world units whose `viewBox` is `frame`. */
  readonly ties: SVGSVGElement;
  /** Drawing whose marks are pinned one by one. */
  readonly marks: SVGSVGElement;
  readonly animate: boolean;
}

/** @returns which points are one mark in a view at a zoom, by their indexes */
export type GroupPoints = (
  points: readonly LatLng[],
  /** The greatest zoom: what is still one mark there never parts. */
  maxZoom: number,
  /** Where the map begins in the west, in degrees. */
  seam: number,
) => (view: Bbox, zoom: number) => readonly (readonly number[])[];

export interface MovableMap {
  /** Keeps a mark of `marks` at its place as the map moves; returns the undo. */
  pin(node: SVGElement, at: LatLng): () => void;
  /** Pixels inside the container. */
  positionOf(at: LatLng): WorldPoint;
  /** The same for a point of the unit square. */
  pixelOf(point: WorldPoint): WorldPoint;
  size(): { readonly width: number; readonly height: number };
  /** Pixels of the whole world's width at the present zoom. */
  worldSize(): number;
  /**
   * Which of some points are one mark at the present zoom, in and near the view, by their indexes.
   * `null` where the map was opened for few places.
   */
  readonly groups: ((points: readonly LatLng[]) => () => readonly (readonly number[])[]) | null;
  /** Moves so that all these places are in view, with the lands around them. */
  show(places: readonly LatLng[]): void;
  /** Moves as close as it takes to tell these places apart; `false` when that is not possible. */
  open(places: readonly LatLng[]): boolean;
  /** Moves where none of these points can be seen, as little as it takes to see the middle one. */
  reveal(points: readonly LatLng[]): void;
  /** Whether the view is the one that the page was drawn with. */
  isAsDrawn(): boolean;
  whole(): void;
  /**
   * @param around the one of these that is nearest to the middle stays where it is, so that it is
   *   never lost; without any, the middle does
   */
  zoom(step: 1 | -1, around: readonly LatLng[]): void;
  /** Moves the view by a third of it. */
  pan(x: -1 | 0 | 1, y: -1 | 0 | 1): void;
  /** Calls back when a change of view begins and after each one; returns the undo. */
  onview(began: () => void, changed: () => void): () => void;
  close(): void;
}
