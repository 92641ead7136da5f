import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoContains,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '../../../src/dossiers/dossier.ts';

interface Properties {
  /** ISO 3166-1 alpha-3 code. */
  readonly a3: string;
}

/** The world's countries. */
export type World = Topology<{ countries: GeometryCollection<Properties> }>;

/** What a map is to show: whole countries, or, when it has no outline of them, a point. */
export interface Place {
  /** Alpha-3 codes. */
  readonly countries: readonly string[];
  readonly position: Position | null;
}

/** Where a place lies, as paths for an SVG of {@link WIDTH} by {@link HEIGHT}. */
export interface Locator {
  readonly land: string;
  readonly borders: string;
  /** Outline of the place; '' for a point. */
  readonly place: string;
  /** Outline of the country around a point; '' for countries, and at sea. */
  readonly around: string;
  /** Whether the place is too small to be seen without a dot, which stands in the middle. */
  readonly dot: boolean;
}

/** Draws maps from the world's outlines. */
export interface Atlas {
  /** The map of a place; null when neither its outline nor its position is known. */
  locate(place: Place): Locator | null;
}

export const WIDTH = 336;
export const HEIGHT = 168;

/** How much of the picture a country takes, so that its neighbors are seen too. */
const SHARE = 0.34;
/** Bounds of the scale in pixels for each radian: about 25 and 150 degrees across. */
const [CLOSEST, WIDEST] = [780, 130];
/** Size below which a place needs a dot to be seen, in pixels. */
const SMALL = 12;

type Country = Feature<Geometry, Properties>;

const together = (features: readonly Country[]): FeatureCollection<Geometry, Properties> => ({
  type: 'FeatureCollection',
  features: [...features],
});

const projection = ([lon, lat]: readonly [number, number], scale: number): GeoProjection =>
  geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .translate([WIDTH / 2, HEIGHT / 2])
    .scale(scale);

/** The scale at which countries take their share of the picture. */
function scaleFor(shown: readonly Country[], center: readonly [number, number]): number {
  if (shown.length === 0) return CLOSEST / 2;
  const [[left, top], [right, bottom]] = geoPath(projection(center, 1)).bounds(together(shown));
  const size = Math.max((right - left) / WIDTH, (bottom - top) / HEIGHT);
  return Math.max(WIDEST, Math.min(CLOSEST, SHARE / size));
}

/** Makes an atlas of the world's outlines, which are read once. */
export function createAtlas(world: World): Atlas {
  const { countries: outlines } = world.objects;
  const all = feature<Properties>(world, outlines);
  const borders = mesh(world, outlines, (a, b) => a !== b);
  return {
    locate({ countries, position }) {
      const own = all.features.filter(({ properties }) => countries.includes(properties.a3));
      if (own.length === 0 && !position) return null;
      const center: [number, number] =
        own.length > 0 || !position ? geoCentroid(together(own)) : [position.lon, position.lat];
      const around =
        own.length > 0 ? [] : all.features.filter((country) => geoContains(country, center));
      const scale = scaleFor([...own, ...around], center);
      const path = geoPath(
        projection(center, scale).clipExtent([
          [-2, -2],
          [WIDTH + 2, HEIGHT + 2],
        ]),
      ).digits(1);
      const [[left, top], [right, bottom]] = path.bounds(together(own));
      return {
        land: path(all) ?? '',
        borders: path(borders) ?? '',
        place: path(together(own)) ?? '',
        around: path(together(around)) ?? '',
        dot: own.length === 0 || Math.max(right - left, bottom - top) < SMALL,
      };
    },
  };
}
