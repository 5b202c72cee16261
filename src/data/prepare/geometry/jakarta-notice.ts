import type { GeneratedFile } from '../generated-file'

/** Travels with the one file that is under the LGPL, as its licence asks. */
const NOTICE = `jakarta.topo.json is derived from GSHHG, a Global Self-consistent, Hierarchical,
High-resolution Geography Database, version 2.3.7, full resolution, as packaged in
Debian (gmt-gshhg-full). Copyright The GMT Team.

P. Wessel and W. H. F. Smith (1996), A global, self-consistent, hierarchical,
high-resolution shoreline database, J. Geophys. Res., 101(B4), 8741-8743.

Licence: GNU Lesser General Public License, version 3 or later,
https://www.gnu.org/licenses/lgpl-3.0.html. It comes without any warranty.

Changes: cut to longitude 105 to 108.8 and latitude -8 to -5.2, sea shores only,
rounded to 0.0001 degree, closed to polygons. The shore lines it is made from and
the programs that made it are in src/data/prepare/geometry of this project.
`

export function buildJakartaNotice(): GeneratedFile {
  return { path: 'geo/jakarta.notice.txt', text: NOTICE }
}
