import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Source, Statement } from '../../../../src/domain/records'
import { PlaceCard } from '../../../../src/panels/details/place-card'
import { found } from '../../../fixtures/builders'

const SOURCES: ReadonlyMap<string, Source> = new Map([
  [
    'treaty-text',
    { id: 'treaty-text', title: 'Text of the treaty', publisher: 'ASEAN', kind: 'document' },
  ],
  ['news', { id: 'news', title: 'News report', url: 'https://example.org/a', kind: 'page' }],
  ['book', { id: 'book', title: 'A book', kind: 'document' }],
])

const STATEMENTS: Statement[] = [
  { text: { en: 'Five states signed.' }, sources: ['news', 'treaty-text'] },
  { text: { en: 'It binds them still.' }, sources: ['treaty-text'] },
]

describe('the place card', () => {
  it('gives each statement the numbers of its own sources', () => {
    render(
      <PlaceCard
        place={{
          name: { en: 'A hall' },
          kind: 'venue',
          accuracyMetres: 20,
          coordinateSupport: { en: 'Measured.' },
          sources: ['book'],
          confidence: 'verified',
        }}
        statements={STATEMENTS}
        events={[]}
        sources={SOURCES}
        countryName={(code) => code}
        onEvent={() => undefined}
      />,
    )
    const statement = found(screen.getByText('It binds them still.').closest('p'))
    const marks = within(statement).getAllByRole('link')
    expect(marks.map((mark) => mark.textContent)).toEqual(['2'])
    expect(screen.getAllByRole('listitem').map(({ id }) => id)).toEqual([
      'source-1',
      'source-2',
      'source-3',
    ])
  })
})
