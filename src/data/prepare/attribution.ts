import { formatJson, type GeneratedFile } from './generated-file'
import { ORIGINS } from './geometry/origins'
import { RECORD_ORIGINS } from './record-origins'

/** One file that says what came from where and under which licence; the application shows it. */
export function buildAttribution(): GeneratedFile {
  const content = {
    $schema: 'schema/attribution.schema.json',
    origins: [...ORIGINS, ...RECORD_ORIGINS],
  }
  return { path: 'attribution.json', text: formatJson(content) }
}
