import { describe, expect, it } from 'vitest'
import { PARAMETERS } from '../../../src/url/parameters'
import { dayOf, found } from '../../fixtures/builders'

describe('the parameter date', () => {
  it.each([
    ['1997-07-23', '1997-07-23'],
    ['1997-07', '1997-07-01'],
    ['1997', '1997-01-01'],
  ])('%s means %s', (text, day) => {
    expect(PARAMETERS.date.parse(text)).toBe(dayOf(day))
  })

  it.each([
    '',
    '1997~',
    '1997?',
    '1997%',
    '199X',
    '19XX',
    '1997-21',
    '1997/1998',
    '1997-02-30',
    'today',
    '19970723',
    '23.07.1997',
  ])('refuses "%s": it names a day and does not guess one', (text) => {
    expect(PARAMETERS.date.parse(text)).toBeNull()
  })

  it('is written as a day', () => {
    expect(PARAMETERS.date.serialize(dayOf('1967-08-08'))).toBe('1967-08-08')
  })
})

describe('the parameters from and to', () => {
  it.each([
    ['2010-05-06', '2010-05-06', '2010-05-06'],
    ['2010-02', '2010-02-01', '2010-02-28'],
    ['2010', '2010-01-01', '2010-12-31'],
  ])('%s means %s as a start and %s as an end', (text, first, last) => {
    expect(PARAMETERS.from.parse(text)).toBe(dayOf(first))
    expect(PARAMETERS.to.parse(text)).toBe(dayOf(last))
  })
})

describe('the parameter period', () => {
  it.each([
    ['1997/2008', '1997-01-01', '2008-12-31'],
    ['1997-03/1998-02', '1997-03-01', '1998-02-28'],
    ['1997-03-03/1998-06-05', '1997-03-03', '1998-06-05'],
    ['1997/1998-06-05', '1997-01-01', '1998-06-05'],
    ['1997/1997', '1997-01-01', '1997-12-31'],
    ['1997-07-23/1997', '1997-07-23', '1997-12-31'],
    ['1997-07-23/1997-07-23', '1997-07-23', '1997-07-23'],
    ['1997', '1997-01-01', '1997-12-31'],
  ])('%s is from %s to %s, both ends in it', (text, from, to) => {
    expect(PARAMETERS.period.parse(text)).toEqual({ from: dayOf(from), to: dayOf(to) })
  })

  it.each([
    ['nothing', ''],
    ['an interval without dates', '/'],
    ['an open end', '1997/..'],
    ['an open start', '../2008'],
    ['an end that is not known', '1997/'],
    ['a start that is not known', '/2008'],
    ['an end before the start', '2008/1997'],
    ['a day after the month that it should start in', '1997-02/1997-01-31'],
    ['three dates', '1997/2000/2008'],
    ['a date about which there is doubt', '1997?/2008'],
    ['a date that is approximate', '1997/2008~'],
    ['a decade', '199X/2008'],
    ['a season', '1997-21/2008'],
    ['a day that does not exist', '1997-02-30/2008'],
    ['a month that does not exist', '1997-13/2008'],
    ['a year too far to be written', '1997/Y12345'],
    ['words', '1997 to 2008'],
    ['two years by a hyphen', '1997-2008'],
    ['markup', '<b>1997</b>/2008'],
    ['a name that every object has', '__proto__'],
    ['a book', `1997/${'2008'.repeat(10_000)}`],
    ['slashes', '/'.repeat(10_000)],
  ])('refuses %s', (_name, text) => {
    expect(PARAMETERS.period.parse(text)).toBeNull()
  })

  it.each([
    ['1997/2008', '1997/2008'],
    ['1997-01/2008-12', '1997/2008'],
    ['1997-03-01/1998-06-30', '1997-03/1998-06'],
    ['1997', '1997/1997'],
  ])('%s is written as %s', (text, expected) => {
    expect(PARAMETERS.period.serialize(found(PARAMETERS.period.parse(text)))).toBe(expected)
  })
})

describe('the parameter event', () => {
  it.each(['bangkok-declaration-1967', 'a', '1997'])('takes the id "%s"', (id) => {
    expect(PARAMETERS.event.parse(id)).toBe(id)
  })

  it.each(['', '-a', 'A', 'a b', 'a/b', '<b>', 'a'.repeat(101)])('refuses "%s"', (text) => {
    expect(PARAMETERS.event.parse(text)).toBeNull()
  })
})

describe('the parameter show', () => {
  it.each([
    ['path', ['path']],
    ['east-asia-summit,rcep', ['east-asia-summit', 'rcep']],
    ['rcep,rcep', ['rcep']],
  ])('%s means %j', (text, ids) => {
    expect(PARAMETERS.show.parse(text)).toEqual(ids)
  })

  it.each(['', ',', 'a,,b', 'RCEP', '../x', Array.from({ length: 21 }, (_, n) => `f${n}`).join()])(
    'refuses "%s"',
    (text) => {
      expect(PARAMETERS.show.parse(text)).toBeNull()
    },
  )
})

describe('the parameter place', () => {
  it('takes the European Union, which has no code of three letters', () => {
    expect(PARAMETERS.place.parse('EU')).toBe('EU')
  })

  it.each(['IDN', 'asean-secretariat'])('takes "%s"', (text) => {
    expect(PARAMETERS.place.parse(text)).toBe(text)
  })

  it.each(['', 'ID', 'IDNX', 'Idn', 'a b'])('refuses "%s"', (text) => {
    expect(PARAMETERS.place.parse(text)).toBeNull()
  })
})

describe('the parameter map', () => {
  it('is zoom, latitude and longitude', () => {
    expect(PARAMETERS.map.parse('5.2/-6.21/106.85')).toEqual({
      zoom: 5.2,
      latitude: -6.21,
      longitude: 106.85,
      bearing: 0,
      pitch: 0,
    })
  })

  it('may have a bearing and a pitch', () => {
    expect(PARAMETERS.map.parse('5/0/100/-30/45')).toMatchObject({ bearing: -30, pitch: 45 })
  })

  it.each([
    ['nothing', ''],
    ['two numbers', '5/10'],
    ['four numbers', '5/10/100/30'],
    ['six numbers', '5/10/100/0/0/0'],
    ['a word', '5/north/100'],
    ['an empty number', '5//100'],
    ['an exponent', '1e1/10/100'],
    ['a plus sign', '5/+10/100'],
    ['a number that is none', 'NaN/10/100'],
    ['a zoom too far in', '22.1/0/0'],
    ['a zoom too far out', '-1/0/0'],
    ['a latitude beyond the pole', '5/90.1/0'],
    ['a longitude beyond the date line', '5/0/-180.5'],
    ['a pitch beyond the horizon', '5/0/0/0/86'],
    ['a bearing beyond a turn', '5/0/0/361/0'],
  ])('refuses %s', (_name, text) => {
    expect(PARAMETERS.map.parse(text)).toBeNull()
  })

  const camera = { zoom: 5, latitude: 0, longitude: 100, bearing: 0, pitch: 0 }

  it('is written without bearing and pitch where both are 0', () => {
    expect(PARAMETERS.map.serialize(camera)).toBe('5/0/100')
  })

  it('is written with both where one is not 0', () => {
    expect(PARAMETERS.map.serialize({ ...camera, pitch: 45 })).toBe('5/0/100/0/45')
  })

  it('is written with no more digits than a screen can show', () => {
    const fine = { ...camera, zoom: 5.123456, latitude: -6.2123456, longitude: 106.8512345 }
    expect(PARAMETERS.map.serialize(fine)).toBe('5.12/-6.2123/106.8512')
  })
})

describe('the parameter pillar', () => {
  it('is lanes by comma, in the order of the lanes, each once', () => {
    expect(PARAMETERS.pillar.parse('external,economic,external')).toEqual(['economic', 'external'])
  })

  it.each(['', 'economic,', 'economic,moon', 'Economic', 'economic external'])(
    'refuses "%s"',
    (text) => {
      expect(PARAMETERS.pillar.parse(text)).toBeNull()
    },
  )

  it('is written by comma', () => {
    expect(PARAMETERS.pillar.serialize(['economic', 'external'])).toBe('economic,external')
  })
})

describe('the parameter q', () => {
  it('is what was typed', () => {
    expect(PARAMETERS.q.parse('Bali & beyond, 50%')).toBe('Bali & beyond, 50%')
  })

  it('refuses a text that is no search', () => {
    expect(PARAMETERS.q.parse('a'.repeat(201))).toBeNull()
  })
})

describe('the parameters lens and theme', () => {
  it('take the values of the contract', () => {
    expect([PARAMETERS.lens.parse('members'), PARAMETERS.theme.parse('dark')]).toEqual([
      'members',
      'dark',
    ])
  })

  it('refuse any other', () => {
    expect([PARAMETERS.lens.parse('Members'), PARAMETERS.theme.parse('blue')]).toEqual([null, null])
  })
})
