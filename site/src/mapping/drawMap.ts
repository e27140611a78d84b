import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { geoConicEqualArea, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { z } from 'zod';

/** A panel of the map as SVG paths: each member country, and the land around them as one path. */
export type MapPanel = {
  name: 'north' | 'central';
  width: number;
  height: number;
  countries: { country: Country; path: string; center: [number, number] }[];
  around: string;
};

/** The ISO 3166-1 numeric codes of the member countries, which are the ids in the geometry, and their panels. */
type MemberCode = Exclude<Country, 'regional'>;

const members: Record<MemberCode, { id: string; panel: MapPanel['name'] }> = {
  bz: { id: '084', panel: 'central' },
  ca: { id: '124', panel: 'north' },
  cr: { id: '188', panel: 'central' },
  sv: { id: '222', panel: 'central' },
  us: { id: '840', panel: 'north' },
  gt: { id: '320', panel: 'central' },
  hn: { id: '340', panel: 'central' },
  mx: { id: '484', panel: 'north' },
  ni: { id: '558', panel: 'central' },
  pa: { id: '591', panel: 'central' },
  do: { id: '214', panel: 'central' },
};

const memberCodes = countries.keys.filter((key) => key !== 'regional');

/** The space between the countries and the edge of their panel, in pixels. */
const margin = 3;

type PanelSetting = {
  name: MapPanel['name'];
  /** The scale of Natural Earth's geometry: coarse for the large countries, fine for the small ones. */
  scale: '110m' | '50m';
  projection: GeoProjection;
  width: number;
  height: number;
  /** Corners and islands smaller than this are left out, in square degrees. */
  detail: number;
};

const panels: PanelSetting[] = [
  {
    name: 'north',
    scale: '110m',
    projection: geoConicEqualArea().rotate([98, 0]).parallels([25, 60]),
    width: 320,
    height: 280,
    detail: 0.6,
  },
  {
    name: 'central',
    scale: '50m',
    projection: geoMercator(),
    width: 320,
    height: 190,
    detail: 0.004,
  },
];

/** Draws the two panels of the map at build time, from Natural Earth's public-domain geometry. */
export function drawMap(): MapPanel[] {
  return panels.map(drawPanel);
}

function drawPanel({ name, scale, projection, width, height, detail }: PanelSetting): MapPanel {
  const { features } = readCountries(scale, detail);
  const byId = new Map(features.map((shape) => [String(shape.id), shape]));
  const shapeOf = (country: MemberCode) => {
    const shape = byId.get(members[country].id);
    if (!shape) throw new Error(`Natural Earth at ${scale} has no shape for "${country}".`);
    return shape;
  };
  const here = memberCodes.filter((country) => members[country].panel === name);
  const shapes = here.map((country) => ({
    country,
    shape: shapeOf(country),
  }));
  const own = new Set(shapes.map(({ shape }) => shape));
  const draw = geoPath(
    projection
      .fitExtent(
        [
          [margin, margin],
          [width - margin, height - margin],
        ],
        { type: 'FeatureCollection', features: [...own] },
      )
      .clipExtent([
        [0, 0],
        [width, height],
      ]),
  ).digits(1);
  return {
    name,
    width,
    height,
    countries: shapes.map(({ country, shape }) => ({
      country,
      path: draw(shape) ?? '',
      center: draw.centroid(shape),
    })),
    around: features
      .filter((shape) => !own.has(shape))
      .map((shape) => draw(shape) ?? '')
      .join(''),
  };
}

type Atlas = Parameters<typeof presimplify>[0];

const atlasSchema = z.custom<Atlas>(
  (value) => z.object({ objects: z.object({ countries: z.object({}) }) }).safeParse(value).success,
  'world-atlas does not hold a topology of countries.',
);

function readCountries(scale: PanelSetting['scale'], detail: number) {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  const atlas = presimplify(atlasSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
  const { objects, ...plain } = simplify(filter(atlas, filterWeight(atlas, detail)), detail);
  const { countries: shapes } = objects;
  const drawn = shapes && feature({ objects, ...plain }, shapes);
  if (drawn?.type !== 'FeatureCollection')
    throw new Error(`${file} does not hold a collection of countries.`);
  return drawn;
}
