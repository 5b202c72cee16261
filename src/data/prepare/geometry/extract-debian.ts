/**
 * `npm run data:debian`: takes what no npm package has out of Debian packages and writes it to
 * `extracted/`, which is committed. Run it only when those packages have moved; needs
 * `apt-get install --no-install-recommends qgis-common gdal-bin gmt gmt-gshhg-full`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Feature, LineString, MultiLineString, Position } from 'geojson'
import { extractedPath } from './extracted-file'
import { JAKARTA_FRAME } from './jakarta-frame'

const WORLD_MAP = '/usr/share/qgis/resources/data/world_map.gpkg'

/** Digits after the point, degrees: 11 m, finer than either source. */
const DIGITS = 4

/** Tools leave settings and history where they run. */
const workFolder = mkdtempSync(join(tmpdir(), 'geometry-'))

writeLines('disputed-lines.geojson', extractDisputedLines())
writeLines('jakarta-shore.geojson', extractJakartaShore())

/** Natural Earth's boundary lines of breakaway and disputed areas, all of them, as packaged. */
function extractDisputedLines(): Feature[] {
  const target = join(workFolder, 'lines.geojson')
  const fields = ['-select', 'name,adm0_a3_l']
  const format = ['-f', 'GeoJSON', '-lco', `COORDINATE_PRECISION=${DIGITS}`]
  execFileSync('ogr2ogr', [...format, ...fields, target, WORLD_MAP, 'disputed_borders'])
  const { features } = JSON.parse(readFileSync(target, 'utf8')) as {
    features: Feature<MultiLineString>[]
  }
  return features.map(({ properties, geometry }) => ({ type: 'Feature', properties, geometry }))
}

/** GSHHG's shore lines at full resolution, cut at the frame and at the bins it is stored in. */
function extractJakartaShore(): Feature[] {
  const { west, east, south, north } = JAKARTA_FRAME
  const region = `-R${west}/${east}/${south}/${north}`
  // -Df: full resolution; -A0/0/1: sea shores, no lakes; -W -M: lines, as text instead of a drawing.
  const text = execFileSync('gmt', ['pscoast', region, '-Df', '-A0/0/1', '-W', '-M'], {
    cwd: workFolder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  // Bins without a shore come as a heading with nothing under it.
  const segments = text.split(/^>.*$/m).filter((segment) => segment.trim() !== '')
  return segments.map(parseSegment).map((coordinates) => {
    const geometry: LineString = { type: 'LineString', coordinates }
    return { type: 'Feature', properties: null, geometry }
  })
}

/** Points of one segment, two numbers a line; neighbours that rounding makes equal become one. */
function parseSegment(text: string): Position[] {
  const points = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(round))
  return points.filter((point, index) => String(point) !== String(points[index - 1]))
}

function round(text: string): number {
  return Number(Number(text).toFixed(DIGITS))
}

/** One feature a line, for a readable diff. */
function writeLines(name: string, features: Feature[]): void {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  const path = extractedPath(name)
  writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`)
  console.log(`${path}  ${features.length} lines`)
}
