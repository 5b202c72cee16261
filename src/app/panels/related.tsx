import { connectionsOf, connectionsOfState } from '../../domain/connections'
import { ENTRY_GROUPS, type Entry, type EntryGroup } from '../../domain/entries'
import { EntryList } from '../../panels/details/entry-list'
import { useRecord } from '../state/record'

/** What belongs to a record: what it names or is named by, and what stands beside it. */
export function Related({ id }: { id: string }) {
  const { entries } = useRecord()
  const entry = entries.get(id)
  const related = entries
    .relatedTo(id)
    .filter((other) => other.parent !== id && !isOnCard(entry, other))
  const connections = entry ? connectionsOf(entry, entries) : connectionsOfState(id, entries.all)
  return (
    <>
      <EntryList title="Related" entries={related.toSorted(byGroupAndDay)} />
      {connections.map(({ heading, entries }) => (
        <EntryList key={heading} title={heading} entries={entries} />
      ))}
    </>
  )
}

/** A body's card says itself what it is to others, which events are its own, and where it sits. */
const ON_BODY_CARD: readonly EntryGroup[] = ['body', 'event', 'place']

function isOnCard(entry: Entry | null, { group }: Entry): boolean {
  return entry?.group === 'body' && ON_BODY_CARD.includes(group)
}

function byGroupAndDay(a: Entry, b: Entry): number {
  const order = ({ group }: Entry) => ENTRY_GROUPS.indexOf(group)
  return order(a) - order(b) || (a.day ?? 0) - (b.day ?? 0)
}
