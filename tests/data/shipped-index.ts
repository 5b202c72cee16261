import { indexEntries } from '../../src/domain/entry-index'
import { entriesOf } from '../../src/domain/make-entries'
import { shipped } from './shipped'

/** Every record that is shipped, as the application makes it an entry. */
export const shippedIndex = indexEntries(
  entriesOf({
    events: shipped('events').events,
    members: shipped('members').members,
    partners: shipped('partners').partners,
    places: shipped('places').places,
    institutions: shipped('institutions').institutions,
    relations: shipped('institutions').relations,
    secretariesGeneral: shipped('secretaries-general').secretariesGeneral,
    summits: shipped('summits').summits,
    topics: shipped('topics').topics,
    jakartaPlaces: shipped('jakarta').places,
    forums: shipped('forums').forums,
  }),
)
