import { dayInWords, monthName } from '../domain/date-words'
import { type Day, formatIsoDay, fromDay } from '../domain/day'

/** What a citation says of a view. */
export interface CitedView {
  /** What the view shows, with its date: "Members on 23 July 1997". */
  title: string
  /** Name of the whole work. */
  site: string
  /** Version of the record, for example "2026-11-23"; null where it is not known. */
  version: string | null
  /** The day on which the view was looked at. */
  accessed: Day
  address: string
}

export const CITATION_STYLES = ['apa', 'chicago', 'bibtex', 'ris'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

export const STYLE_NAMES: Record<CitationStyle, string> = {
  apa: 'APA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
  ris: 'RIS',
}

/** A view as a source, in one of the usual styles. The work has no named author. */
export function cite(style: CitationStyle, view: CitedView): string {
  return WRITERS[style]({
    ...view,
    title: oneLine(view.title),
    site: oneLine(view.site),
    version: view.version === null ? null : oneLine(view.version),
    address: oneLine(view.address),
  })
}

const WRITERS: Record<CitationStyle, (view: CitedView) => string> = {
  // Publication Manual, 7th edition: an entry of a work of reference without an author.
  apa: ({ title, site, version, accessed, address }) =>
    `${title} [Interactive map]. (${yearOf(version) ?? 'n.d.'}). In ${site}` +
    `${version === null ? '' : ` (Version ${version})`}. ` +
    `Retrieved ${monthFirst(accessed)}, from ${address}`,

  // Chicago Manual of Style, 17th edition, bibliography: content of a website.
  chicago: ({ title, site, version, accessed, address }) =>
    `“${innerQuotes(endStop(title))}” Interactive map. ${withVersion(site, version)}. ` +
    `Accessed ${monthFirst(accessed)}. ${address}.`,

  bibtex: ({ title, site, version, accessed, address }) => {
    const year = yearOf(version)
    return [
      `@misc{${bibtexKey(site, title)},`,
      `  title        = {{${bibtexText(title)}}},`,
      `  howpublished = {Interactive map, ${bibtexText(withVersion(site, version))}},`,
      ...(year === null ? [] : [`  year         = {${year}},`]),
      `  note         = {Accessed ${dayInWords(accessed)}},`,
      `  url          = {${address}}`,
      '}',
    ].join('\n')
  },

  // Tags are two characters, two spaces, a hyphen and a space; lines end as in DOS.
  ris: ({ title, site, version, accessed, address }) =>
    [
      ['TY', 'ELEC'],
      ['TI', title],
      ['T2', site],
      ['M3', 'Interactive map'],
      ['ET', version],
      ['PY', yearOf(version)],
      ['Y2', formatIsoDay(accessed).replaceAll('-', '/')],
      ['UR', address],
      ['ER', ''],
    ]
      .filter(([, value]) => value !== null)
      .map(([tag, value]) => `${tag}  - ${value}\r\n`)
      .join(''),
}

function withVersion(site: string, version: string | null): string {
  return version === null ? site : `${site}, version ${version}`
}

/** Control characters and line ends would break a field in two. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

/** A version that begins with a date names its year. */
function yearOf(version: string | null): string | null {
  return /^(\d{4})(?!\d)/.exec(version ?? '')?.[1] ?? null
}

/** "November 24, 2026", as both manuals write the day of access. */
function monthFirst(day: Day): string {
  const { year, month, day: dayOfMonth } = fromDay(day)
  return `${monthName(month)} ${dayOfMonth}, ${year}`
}

const endStop = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`)

/** Quotation marks inside quotation marks are single. */
function innerQuotes(text: string): string {
  return text.replace(/“([^”]*)”/g, '‘$1’').replace(/"([^"]*)"/g, '‘$1’')
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text in a BibTeX field: what TeX takes for a command is written so that it prints. */
function bibtexText(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (character) => TEX[character] ?? character)
}

/** Lower-case words of both titles, the letters and digits that BibTeX takes in a key. */
function bibtexKey(site: string, title: string): string {
  const words = `${site} ${title}`
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return (words ?? ['view']).slice(0, 10).join('-')
}
