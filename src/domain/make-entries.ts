import type { Entry, EntryGroup } from './entries'
import { capitalised, entry, statement } from './entry-part'
import { addressEntry, forumEntry, ofForum } from './lens-entries'
import type { Forum, JakartaPlace } from './lens-records'
import type {
  AseanEvent,
  Institution,
  Member,
  Partner,
  Place,
  SecretaryGeneral,
  Summit,
} from './records'
import type { Topic, TopicKind } from './topic-records'

/** What one body is to another; ids of bodies. */
export interface BodyRelation {
  from: string
  to: string
}

/** The lists of records that entries are made of; a missing one adds nothing. */
export interface EntryRecords {
  events: readonly AseanEvent[]
  members: readonly Member[]
  partners: readonly Partner[]
  places: readonly Place[]
  institutions: readonly Institution[]
  /** Which body leads, contains or serves which. */
  relations?: readonly BodyRelation[]
  secretariesGeneral: readonly SecretaryGeneral[]
  summits: readonly Summit[]
  topics: readonly Topic[]
  /** Addresses in Jakarta. */
  jakartaPlaces?: readonly JakartaPlace[]
  forums?: readonly Forum[]
}

/** Every record as an entry, in the order of the groups. */
export function entriesOf(records: EntryRecords): Entry[] {
  const { institutions, relations = [], jakartaPlaces = [], forums = [] } = records
  const isBody = ({ id }: Forum) => institutions.some((body) => body.id === id)
  return [
    ...records.events.map(eventEntry),
    ...records.members.map(memberEntry),
    ...institutions.map((body) =>
      institutionEntry(
        body,
        relations,
        forums.find(({ id }) => id === body.id),
      ),
    ),
    ...records.secretariesGeneral.map(personEntry),
    ...records.places.map(placeEntry),
    ...jakartaPlaces.map(addressEntry),
    ...records.topics.map(topicEntry),
    ...records.summits.map(summitEntry),
    ...records.partners.map(partnerEntry),
    // A forum that is also a body of ASEAN is one record, not two.
    ...forums.filter((forum) => !isBody(forum)).map(forumEntry),
  ]
}

function eventEntry(event: AseanEvent): Entry {
  const { id, date, lane, place, countries = [], bodies = [], claims = [] } = event
  const { sources, confidence } = event
  return entry({
    id,
    group: 'event',
    title: event.title.en,
    kind: capitalised(event.kind),
    lane,
    date,
    text: event.body,
    names: [event.label.en],
    claims,
    bodies,
    countries,
    sources,
    confidence,
    placeName: place?.name.en ?? null,
    point: place?.point ?? null,
  })
}

function memberEntry(member: Member): Entry {
  const { id, accession, capital, sources, confidence } = member
  return entry({
    id,
    group: 'country',
    key: 'place',
    title: member.name.en,
    kind: 'Member state',
    lane: 'institution',
    date: accession.date,
    placeName: capital.name.en,
    point: capital.point,
    names: [member.formalName.en, ...member.endonyms.names.map(({ name }) => name)],
    countries: [id],
    sources,
    confidence,
  })
}

function institutionEntry(
  body: Institution,
  relations: readonly BodyRelation[],
  forum: Forum | undefined,
): Entry {
  const { id, pillar, since, until, events = [], places = [], claims = [] } = body
  const { sources, confidence } = body
  return entry({
    id,
    group: 'body',
    title: body.name.en,
    kind: capitalised(body.kind),
    lane: pillar,
    date: since && until ? `${since}/${until}` : (since ?? null),
    text: body.body,
    related: [
      ...relations.flatMap(({ from, to }) => (from === id ? to : [])),
      ...events,
      ...places,
    ],
    names: (body.formerNames ?? []).map(({ name }) => name.en),
    claims,
    sources,
    confidence,
    ...(forum && ofForum(forum, sources)),
  })
}

function personEntry(person: SecretaryGeneral): Entry {
  const { id, name, term, country, title, note, sources, confidence } = person
  return entry({
    id,
    group: 'person',
    title: name,
    kind: title.en,
    lane: 'institution',
    date: term,
    text: statement(note, sources),
    countries: [country],
    sources,
    confidence,
  })
}

function placeEntry(place: Place): Entry {
  const { id, name, country, point, note, alternativeNames = [], sources, confidence } = place
  return entry({
    id,
    group: 'place',
    key: 'place',
    title: name.en,
    kind: capitalised(place.kind),
    text: statement(note, sources),
    names: alternativeNames,
    placeName: name.en,
    point,
    countries: [country],
    sources,
    confidence,
  })
}

const TOPIC_GROUPS: Partial<Record<TopicKind, EntryGroup>> = {
  debate: 'debate',
  position: 'debate',
  reform: 'debate',
  outlook: 'debate',
  project: 'project',
  component: 'project',
  activity: 'project',
  result: 'project',
}

function topicEntry(topic: Topic): Entry {
  const { id, kind, lane, date, claims = [], related = [], parent, sources, confidence } = topic
  return entry({
    id,
    group: TOPIC_GROUPS[kind] ?? 'concept',
    // A debate and its parts show in their lens, with the events that its sides point to.
    view: TOPIC_GROUPS[kind] === 'debate' ? { lens: 'debates', show: [parent ?? id] } : null,
    title: topic.title.en,
    kind: capitalised(kind),
    lane,
    date: date ?? null,
    text: topic.body,
    claims,
    related,
    parent: parent ?? null,
    stance: topic.stance ?? null,
    heldBy: topic.heldBy?.en ?? null,
    sources,
    confidence,
  })
}

function summitEntry(summit: Summit): Entry {
  const { id, title, date, place, note, sources, confidence } = summit
  return entry({
    id,
    group: 'summit',
    title: title.en,
    kind: `${capitalised(summit.kind)} summit`,
    lane: 'institution',
    date,
    text: statement(note, sources),
    placeName: place.name.en,
    point: place.point,
    countries: [place.country],
    sources,
    confidence,
  })
}

function partnerEntry(partner: Partner): Entry {
  const { id, name, kind, stages, seat, note, sources, confidence } = partner
  return entry({
    id,
    group: 'partner',
    key: 'place',
    title: name.en,
    kind: `${capitalised(kind)} partner`,
    lane: 'external',
    date: stages.find((stage) => stage.kind === kind)?.date ?? null,
    text: statement(note, sources),
    placeName: seat.name.en,
    point: seat.point,
    countries: [id],
    sources,
    confidence,
  })
}
