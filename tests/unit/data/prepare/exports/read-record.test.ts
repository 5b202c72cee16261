import { describe, expect, it, vi } from 'vitest'
import { readExportRecord } from '../../../../../src/data/prepare/exports/read-record'
import { FileProblem } from '../../../../../src/data/problems'
import { copyData } from '../../../../data/data-copy'
import { SHIPPED } from './records'

function quietly() {
  return vi.spyOn(console, 'warn').mockImplementation(() => {})
}

describe('reading the record for the exports', () => {
  it('has all lists of the shipped record', () => {
    for (const [name, list] of Object.entries(SHIPPED)) {
      if (Array.isArray(list) && name !== 'topics')
        expect([name, list.length > 0]).toEqual([name, true])
    }
    expect(SHIPPED.atlas.asOf).toMatch(/^\d{4}/)
  })

  it('does without the file of topics', () => {
    const warn = quietly()
    const data = copyData()
    data.edit('atlas.json', ({ files }) => {
      delete (files as Record<string, string>).topics
    })
    expect(readExportRecord(data.folder).topics).toEqual([])
    warn.mockRestore()
  })

  it('leaves a bad record out and names it', () => {
    const warn = quietly()
    const data = copyData()
    const id = data.editRecord('events.json', 'events', 0, (event) => {
      event.date = 'last summer'
    })
    const { events } = readExportRecord(data.folder)
    expect(events).toHaveLength(SHIPPED.events.length - 1)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(`events.json › ${id} › date`))
    warn.mockRestore()
  })

  it.each(['events.json', 'atlas.json'])('stops where %s cannot be read', (path) => {
    const warn = quietly()
    const data = copyData()
    data.write(path, '{')
    expect(() => readExportRecord(data.folder)).toThrow(FileProblem)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(path))
    warn.mockRestore()
  })
})
