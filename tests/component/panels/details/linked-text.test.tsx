import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../../../src/domain/entries'
import { entriesOf } from '../../../../src/domain/make-entries'
import { indexNames, linkText } from '../../../../src/domain/text-links'
import { EntryList } from '../../../../src/panels/details/entry-list'
import {
  LinkedText,
  type TextLinker,
  TextLinkerContext,
} from '../../../../src/panels/details/linked-text'
import { aMember, anEvent } from '../../../fixtures/builders'

const NONE = {
  members: [],
  partners: [],
  places: [],
  institutions: [],
  secretariesGeneral: [],
  summits: [],
  topics: [],
}
const events = (count: number): Entry[] =>
  entriesOf({
    ...NONE,
    events: Array.from({ length: count }, (_, n) =>
      anEvent({ id: `event-${n}`, title: { en: `Event ${n}` } }),
    ),
  })
const names = indexNames(
  entriesOf({ ...NONE, events: [], members: [aMember({ id: 'THA', name: { en: 'Thailand' } })] }),
)

function linker(patch: Partial<TextLinker> = {}): TextLinker {
  return {
    runsOf: (text) => linkText(text, names, null),
    hrefOf: (id) => `?place=${id}`,
    open: vi.fn(),
    hrefOfView: () => '?lens=forums',
    show: vi.fn(),
    ...patch,
  }
}

describe('a text of the record', () => {
  const text = 'They met in Thailand.'

  it('makes a link of a name, and leaves the words as they are', async () => {
    const open = vi.fn()
    render(
      <TextLinkerContext value={linker({ open })}>
        <p>
          <LinkedText text={text} />
        </p>
      </TextLinkerContext>,
    )
    expect(screen.getByRole('paragraph').textContent).toBe(text)
    const link = screen.getByRole('link', { name: 'Thailand' })
    expect(link.getAttribute('href')).toBe('?place=THA')
    await userEvent.click(link)
    expect(open).toHaveBeenCalledExactlyOnceWith('THA')
  })

  it('leaves a press with a modifier to the browser', () => {
    const open = vi.fn()
    render(
      <TextLinkerContext value={linker({ open })}>
        <LinkedText text={text} />
      </TextLinkerContext>,
    )
    const wasLeft = fireEvent.click(screen.getByRole('link'), { ctrlKey: true })
    expect(open).not.toHaveBeenCalled()
    expect(wasLeft).toBe(true)
  })

  it('is plain where nothing knows the record', () => {
    render(<LinkedText text={text} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText(text)).toBeTruthy()
  })
})

describe('a list of records', () => {
  const list = (count: number) =>
    render(
      <TextLinkerContext value={linker()}>
        <EntryList title="Related" entries={events(count)} />
      </TextLinkerContext>,
    )

  it('names each with its date, and is named itself', () => {
    list(2)
    const region = within(screen.getByRole('region', { name: 'Related' }))
    const items = region.getAllByRole('listitem').map((item) => item.textContent)
    expect(items).toEqual(['Event 024 February 1976', 'Event 124 February 1976'])
  })

  it('waits behind its heading where it is long, and says how long', () => {
    list(12)
    expect(screen.getByText('Related (12)').closest('details')?.open).toBe(false)
  })

  it('is nothing where there is nothing', () => {
    list(0)
    expect(screen.queryByRole('region')).toBeNull()
  })
})
