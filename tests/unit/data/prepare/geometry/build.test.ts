import { brotliCompressSync, gzipSync } from 'node:zlib'
import { geoArea, geoContains } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { BOX } from '../../../../../src/data/prepare/geometry/box'
import { buildGeometry } from '../../../../../src/data/prepare/geometry/build'
import { ORIGINS } from '../../../../../src/data/prepare/geometry/origins'

interface CountryNames {
  a3: string
  name: string
}
type Country = Feature<Polygon | MultiPolygon, CountryNames>

const BUDGETS_KB: Record<string, number> = {
  'geo/world.topo.json': 60,
  'geo/region-coarse.topo.json': 40,
  'geo/region.topo.json': 90,
  'geo/disputed.topo.json': 8,
  'geo/jakarta.topo.json': 30,
}
const MEMBERS = ['BRN', 'KHM', 'IDN', 'LAO', 'MYS', 'MMR', 'PHL', 'SGP', 'THA', 'TLS', 'VNM']
const COUNTRY_MAPS = ['world', 'region', 'region-coarse']
/** Two levels of the same countries. */
const REGION_MAPS = ['region', 'region-coarse']

const files = await buildGeometry()

function text(path: string): string {
  const file = files.find((candidate) => candidate.path === path)
  if (!file) throw new Error(`${path} was not built`)
  return file.text
}

function topology(map: string): Topology<Record<string, GeometryCollection>> {
  return JSON.parse(text(`geo/${map}.topo.json`))
}

function countries(map: string): Country[] {
  const source = topology(map)
  return feature(source, source.objects.countries as GeometryCollection<CountryNames>)
    .features as Country[]
}

function country(map: string, a3: string): Country {
  const found = countries(map).find(({ properties }) => properties.a3 === a3)
  if (!found) throw new Error(`${map} lacks ${a3}`)
  return found
}

function polygons({ geometry }: Country): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function longitudeSpan(rings: Position[][]): number {
  const longitudes = rings.flat().map(([x = 0]) => x)
  return Math.max(...longitudes) - Math.min(...longitudes)
}

type Segment = [Position, Position]

function segments(line: Position[]): Segment[] {
  return line.slice(1).map((point, index) => [line[index] as Position, point])
}

/** Whether a segment runs along the box's edge, to a tenth of the grid. */
function isOnBoxEdge([from, to]: Segment): boolean {
  const near = (value: number | undefined, edge: number) => Math.abs((value ?? 0) - edge) < 1e-4
  const lies = ([x, y]: Position) => ({
    west: near(x, BOX.west),
    east: near(x, BOX.east),
    south: near(y, BOX.south),
    north: near(y, BOX.north),
  })
  const [a, b] = [lies(from), lies(to)]
  return (a.west && b.west) || (a.east && b.east) || (a.south && b.south) || (a.north && b.north)
}

/** Degrees of the box's edge that a map's polygons run along. */
function edgeLength(map: string): number {
  return countries(map)
    .flatMap(polygons)
    .flat()
    .flatMap(segments)
    .filter(isOnBoxEdge)
    .filter(
      ([[x = 0, y = 0]]) => x >= BOX.west && x <= BOX.east && y >= BOX.south && y <= BOX.north,
    )
    .reduce((sum, [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) => sum + Math.hypot(x2 - x1, y2 - y1), 0)
}

describe('every geometry file', () => {
  it.each(Object.entries(BUDGETS_KB))('%s stays within %d kB of brotli', (path, budget) => {
    expect(brotliCompressSync(text(path)).length).toBeLessThanOrEqual(budget * 1000)
  })

  it('is the same, byte for byte, when built again', async () => {
    expect(await buildGeometry()).toEqual(files)
  }, 90_000)

  it('has an origin', () => {
    const attributed = ORIGINS.flatMap((origin) => origin.files)
    expect(attributed.sort()).toEqual(files.map(({ path }) => path).sort())
  })
})

describe.each(COUNTRY_MAPS)('countries of the %s', (map) => {
  it('have a whole positive number as id, each its own', () => {
    const ids = countries(map).map(({ id }) => id)
    expect(ids.filter((id) => !Number.isInteger(id) || Number(id) <= 0)).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('have three letters and a name', () => {
    const unnamed = countries(map).filter(
      ({ properties }) => !/^[A-Z]{3}$/.test(properties.a3) || !properties.name,
    )
    expect(unnamed).toEqual([])
  })

  it('cover less than half the globe, each', () => {
    const wide = countries(map).filter((one) => geoArea(one) >= 2 * Math.PI)
    expect(wide.map(({ properties }) => properties.name)).toEqual([])
  })

  it('have no polygon that spans more than half the longitudes', () => {
    const wide = countries(map).filter((one) =>
      polygons(one).some((rings) => longitudeSpan(rings) > 180),
    )
    expect(wide.map(({ properties }) => properties.name)).toEqual([])
  })

  it('have borders that do not draw the edge of the box', () => {
    const source = topology(map)
    const object = source.objects.countries as GeometryCollection
    const borders = mesh(source, object, (a, b) => a !== b).coordinates
    expect(borders.length).toBeGreaterThan(10)
    expect(borders.flatMap(segments).filter(isOnBoxEdge)).toEqual([])
  })
})

describe('the world', () => {
  it.each(['Kosovo', 'Somaliland', 'N. Cyprus', 'Siachen Glacier'])(
    'keeps %s apart, with a number that ISO 3166-1 leaves to its users',
    (name) => {
      const found = countries('world').filter(({ properties }) => properties.name === name)
      expect(found).toHaveLength(1)
      expect(found[0]?.id).toBeGreaterThanOrEqual(900)
    },
  )

  it('gives Crimea to Ukraine and has no Antarctica', () => {
    expect(geoContains(country('world', 'UKR'), [34.2, 45.2])).toBe(true)
    expect(() => country('world', 'ATA')).toThrow('lacks ATA')
  })
})

describe('world and region together', () => {
  it('meet along the edge of the box, but for what two scales of coast differ', () => {
    for (const map of REGION_MAPS) {
      expect(Math.abs(edgeLength('world') - edgeLength(map))).toBeLessThan(3)
    }
  })

  it('touch the edge of the box in steps of a degree at most', () => {
    const edges = COUNTRY_MAPS.flatMap(countries).flatMap(polygons).flat().flatMap(segments)
    const long = edges.filter(isOnBoxEdge).filter(([a, b]) => longitudeSpan([[a, b]]) > 1.001)
    expect(long).toEqual([])
  })

  it('leave no crossing of the 180th meridian to the reader', () => {
    const chukotka = polygons(country('world', 'RUS')).filter((rings) => longitudeSpan(rings) > 90)
    expect(chukotka).toHaveLength(1)
    expect(Math.max(...(chukotka[0] ?? []).flat().map(([x = 0]) => x))).toBeGreaterThan(189)
  })
})

describe.each(REGION_MAPS)('the land of %s', (region) => {
  it('has the eleven members', () => {
    const found = countries(region).map(({ properties }) => properties.a3)
    expect(MEMBERS.filter((a3) => !found.includes(a3))).toEqual([])
  })

  it.each<[string, string, [number, number]]>([
    ['SGP', 'Singapore', [103.82, 1.36]],
    ['BRN', 'Bandar Seri Begawan', [114.9, 4.85]],
    ['BRN', 'Temburong', [115.15, 4.6]],
    ['TLS', 'Oecusse', [124.35, -9.3]],
    ['TLS', 'Atauro', [125.58, -8.25]],
  ])('draws for %s the land of %s', (a3, _place, point) => {
    expect(geoContains(country(region, a3), point)).toBe(true)
  })

  it('gives the Spratly Islands and Scarborough Reef to nobody', () => {
    const names = countries(region).map(({ properties }) => properties.name)
    expect(names.filter((name) => /Spratly|Scarborough/.test(name))).toEqual([])
  })

  it('keeps small islands', () => {
    expect(polygons(country(region, 'IDN')).length).toBeGreaterThan(250)
    expect(polygons(country(region, 'PHL')).length).toBeGreaterThan(90)
  })

  it('has a name to place for every member and Papua New Guinea', () => {
    const source = topology(region)
    const labels = feature(source, source.objects.labels as GeometryCollection<{ a3: string }>)
    expect(labels.features.map(({ properties }) => properties.a3).sort()).toEqual(
      [...MEMBERS, 'PNG'].sort(),
    )
    for (const { id, properties } of labels.features) {
      expect(id).toBe(country(region, properties.a3).id)
    }
  })
})

describe('the two levels of the region', () => {
  it('have the same countries under the same numbers', () => {
    const idsOf = (map: string) => countries(map).map(({ id }) => id)
    expect(idsOf('region-coarse').toSorted()).toEqual(idsOf('region').toSorted())
  })

  it('leave the coarse one so light that with the world it is within 120 kB of gzip', () => {
    const bytes = ['region-coarse', 'world'].map(
      (map) => gzipSync(text(`geo/${map}.topo.json`)).length,
    )
    expect((bytes[0] ?? 0) + (bytes[1] ?? 0)).toBeLessThanOrEqual(120_000)
  })
})

describe('Jakarta', () => {
  const land = () => {
    const source = topology('jakarta')
    return feature(source, source.objects.land as GeometryCollection)
  }

  it.each<[string, [number, number], boolean]>([
    ['the city', [106.83, -6.2], true],
    ['Pramuka in the Thousand Islands', [106.612, -5.7433], true],
    ['Lampung', [105.3, -5.4], true],
    ['Jakarta Bay', [106.85, -6.03], false],
    ['the Sunda Strait', [105.5, -6.2], false],
    ['the Indian Ocean', [106, -7.6], false],
  ])('tells land from water at %s', (_place, point, isLand) => {
    expect(land().features.some((part) => geoContains(part, point))).toBe(isLand)
  })
})

describe('disputed lines', () => {
  it('say whose claim it is and who holds the land', () => {
    const source = topology('disputed')
    const lines = feature(source, source.objects.lines as GeometryCollection)
    expect(lines.features.length).toBeGreaterThan(20)
    for (const { properties } of lines.features) {
      expect(properties).toMatchObject({
        name: expect.stringMatching(/ claim$/),
        a3: expect.stringMatching(/^[A-Z]{3}$/),
      })
    }
  })
})
