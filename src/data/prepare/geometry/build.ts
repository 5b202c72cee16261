import type { GeneratedFile } from '../generated-file'
import { buildDisputed } from './disputed'
import { buildJakarta } from './jakarta'
import { buildJakartaNotice } from './jakarta-notice'
import { buildRegion } from './region'
import { buildWorld } from './world'

export type { GeneratedFile }

/** Every geometry file of the application, the same bytes each time; mapshaper runs one command line at a time. */
export async function buildGeometry(): Promise<GeneratedFile[]> {
  return [
    await buildWorld(),
    await buildRegion('coarse'),
    await buildRegion('fine'),
    await buildDisputed(),
    await buildJakarta(),
    buildJakartaNotice(),
  ]
}
