/** The headings under which the bodies are read out. */
const SECTIONS = [
  'Leaders and ministers',
  'In Jakarta and the capitals',
  'The Secretariat',
  'Other bodies',
] as const
export type Section = (typeof SECTIONS)[number]

/**
 * What holds what, in the order of reading. It is the same for all dates, so that a body on the
 * screen stays the same element while others come and go. A test asks that each step down is a
 * relation of the record.
 */
type Outline = readonly (string | readonly [string, Outline])[]

const OUTLINE: Record<Section, Outline> = {
  'Leaders and ministers': [
    'summit',
    ['acc', ['apscc', 'aecc', ['asccc', ['aha']], 'ccc']],
    ['sectoral', ['acf']],
    ['amm', ['standing-committee', 'aichr']],
  ],
  'In Jakarta and the capitals': ['cpr', 'pm', 'natsec'],
  'The Secretariat': [
    [
      'sg',
      [
        ['asec', [['osg', ['iaed']], 'bureaus']],
        'deputies',
        ['dsg-apsc', [['dept-apsc', [['dir-pol', ['arfu']], 'dir-ext', 'hrd']]]],
        ['dsg-aec', [['dept-aec', ['dir-mi', 'dir-sd', 'aimd', 'iai']]]],
        ['dsg-ascc', [['dept-ascc', ['dir-hd', 'dir-sus', 'cid']]]],
        [
          'dsg-cca',
          [
            [
              'dept-cca',
              [
                ['dir-corp', ['fbd', 'hrdv', 'itd', 'agad']],
                ['lsad', ['treaty', 'gla']],
                ['dir-cad', ['crd']],
                'protocol',
                'pcpmd',
                'acd',
                'tlu',
              ],
            ],
          ],
        ],
      ],
    ],
  ],
  'Other bodies': ['foundation', 'arf'],
}

const PARENTS = new Map<string, string | null>()

function note(outline: Outline, parent: string | null): void {
  for (const item of outline) {
    const [id, below] = typeof item === 'string' ? [item, []] : item
    PARENTS.set(id, parent)
    note(below, id)
  }
}
for (const section of SECTIONS) note(OUTLINE[section], null)

/** Ids of all bodies that the diagram knows, in the order of reading. */
export const READING_ORDER: readonly string[] = [...PARENTS.keys()]

/** The body that holds another; null for the first of a line, and for what is not known. */
export function parentOf(id: string): string | null {
  return PARENTS.get(id) ?? null
}

export interface Branch<T> {
  item: T
  below: Branch<T>[]
}

/**
 * The items as nested lists under their headings. Where a body is absent, what it holds stands in
 * its place. Headings without a body are left out.
 */
export function branchesOf<T extends { id: string }>(
  items: readonly T[],
): { section: Section; branches: Branch<T>[] }[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return SECTIONS.map((section) => ({ section, branches: grow(OUTLINE[section], byId) })).filter(
    ({ branches }) => branches.length > 0,
  )
}

function grow<T>(outline: Outline, byId: ReadonlyMap<string, T>): Branch<T>[] {
  return outline.flatMap((part) => {
    const [id, inner] = typeof part === 'string' ? [part, []] : part
    const item = byId.get(id)
    const below = grow(inner, byId)
    return item ? [{ item, below }] : below
  })
}
