const FORMS = [
  'Agreement',
  'Charter',
  'Communiqué',
  'Convention',
  'Declaration',
  'Framework',
  'Meeting',
  'Memorandum',
  'Plan of action',
  'Protocol',
  'Roadmap',
  'Summit',
  'Treaty',
  'Work programme',
]
const SUBJECTS = [
  'air services',
  'coastal fisheries',
  'customs codes',
  'disaster relief',
  'energy grids',
  'food reserves',
  'forest fires',
  'health security',
  'heritage sites',
  'maritime safety',
  'migrant workers',
  'open trade',
  'river basins',
  'rural schools',
  'science prizes',
  'tourism standards',
]
const ENDINGS = [
  'adopted by the ministers',
  'agreed after two years of talks',
  'enters into force',
  'opened for signature',
  'reviewed at mid-term',
  'signed in the capital',
  'welcomed by the partners',
]
const LABEL_CHARACTERS = 24

type Random = () => number

function pick(words: readonly string[], random: Random): string {
  return words[Math.floor(random() * words.length)] ?? ''
}

/** A title of about 40 to 75 characters, as long as those of a real record. */
export function makeTitle(random: Random): string {
  return `${pick(FORMS, random)} on ${pick(SUBJECTS, random)} ${pick(ENDINGS, random)}`
}

/** A short title of 8 to 24 characters. */
export function makeLabel(random: Random): string {
  const text =
    random() < 0.5 ? pick(SUBJECTS, random) : `${pick(FORMS, random)}: ${pick(SUBJECTS, random)}`
  const label = text.slice(0, LABEL_CHARACTERS).trimEnd()
  return label.charAt(0).toUpperCase() + label.slice(1)
}
