import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { fileQuery, geometryQuery } from '../../data/queries'
import { insetInPicture } from '../../map/inset/inset-shapes'
import { StaticMap } from '../../map/svg/static-map'
import { Swatch } from '../../panels/swatch'
import type { PictureContent } from '../../picture/picture-content'
import { cssName, PALETTES, type Palette } from '../../ui/palette'
import { useViewStore } from '../../url/use-view'
import { roadsOf } from '../map/city-view'
import { useHoverStore } from '../state/hover-store'
import { useLens } from '../state/lens'
import { useRecord } from '../state/record'
import { useMatchingEvents } from '../state/use-search'
import styles from './print-sheet.module.css'
import { staticView } from './static-view'
import { viewContent } from './view-content'
import { scaledCamera, viewAddress } from './view-picture'

/** Paper is light, whatever the screen is. */
const LIGHT = Object.fromEntries(
  Object.entries(PALETTES.light).map(([name, value]) => [cssName(name as keyof Palette), value]),
)
const WIDTH_PX = 760
const HEIGHT_PX = 430
const PADDING = { top: 14, right: 14, bottom: 14, left: 14 }
const MOST_SOURCES = 14

/** The view on one sheet: made when the page is printed, and nothing else is printed then. */
export function PrintSheet({ onReady }: { onReady: () => void }) {
  const isPrinting = usePrinting()
  const tellReady = useEffectEvent(onReady)
  useEffect(() => tellReady(), [])
  return isPrinting ? createPortal(<Sheet />, document.body) : null
}

function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => matchMedia('print').matches)
  useEffect(() => {
    const media = matchMedia('print')
    // The browser takes its picture of the page when these return.
    // A handout that is open is printed itself.
    const isCovered = () => document.getElementById('root')?.inert === true
    const print = (now: boolean) => flushSync(() => setPrinting(now && !isCovered()))
    const changed = () => print(media.matches)
    const before = () => print(true)
    const after = () => print(false)
    media.addEventListener('change', changed)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      media.removeEventListener('change', changed)
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return isPrinting
}

function Sheet() {
  const views = useViewStore()
  const record = useRecord()
  const lens = useLens()
  const content = viewContent({
    ...{ view: views.get(), record, lens, theme: 'light', mostSources: MOST_SOURCES },
    address: viewAddress(),
  })
  return (
    <article className={styles.sheet} style={LIGHT}>
      <header>
        <h1>
          <span className={styles.year}>{content.year}</span> {content.day}
        </h1>
        <p>{content.sentence}</p>
        <p className={styles.change}>{content.change}</p>
      </header>
      <SheetMap title={`The map on ${content.day} ${content.year}`} />
      <ul className={styles.legend}>
        {content.legend.map(({ id, label, swatch }) => (
          <li key={id}>
            <Swatch swatch={swatch} /> {label}
          </li>
        ))}
      </ul>
      <Subject subject={content.subject} />
      <Footer content={content} />
    </article>
  )
}

function SheetMap({ title }: { title: string }) {
  const views = useViewStore()
  const hovers = useHoverStore()
  const record = useRecord()
  const lens = useLens()
  const matching = useMatchingEvents()
  const atlas = record.atlas ?? undefined
  // What is not on the screen yet may still be on its way: the coarse land is there with the map.
  const { data: fine } = useQuery(geometryQuery(atlas, 'region'))
  const { data: coarse } = useQuery(geometryQuery(atlas, 'region-coarse'))
  const region = fine ?? coarse
  const { data: world } = useQuery(geometryQuery(atlas, 'world'))
  const { data: disputed = null } = useQuery(geometryQuery(atlas, 'disputed'))
  const city = useQuery({
    ...geometryQuery(atlas, 'city'),
    enabled: atlas !== undefined && lens.lens.needsCity === true,
  })
  const { data: jakarta } = useQuery({ ...fileQuery(atlas, 'jakarta'), enabled: false })
  const map = useMemo(() => {
    if (!region || !world) return null
    const context = { views, hovers, record, lens, theme: 'light', matching } as const
    const roads = roadsOf(jakarta?.content.lines)
    return staticView(context, { region, world, disputed, city: city.data ?? null, roads })
  }, [views, hovers, record, lens, matching, region, world, disputed, city.data, jakarta])
  if (!map) return <p>The map had not been loaded when this was printed.</p>
  const { geometry, inputFor } = map
  const corner = { right: WIDTH_PX - PADDING.right, top: PADDING.top }
  const inset = map.inset && insetInPicture(map.inset, PALETTES.light, corner)
  const covered = inset ? [inset.box] : []
  const input = inputFor({ widthPx: WIDTH_PX, heightPx: HEIGHT_PX, padding: PADDING, covered })
  const framed = { ...input, camera: scaledCamera(input.camera, HEIGHT_PX) }
  const size = { widthPx: WIDTH_PX, heightPx: HEIGHT_PX, className: styles.map }
  const drawing = { geometry, input: framed, above: inset?.shapes ?? [] }
  return <StaticMap {...size} {...drawing} title={title} />
}

function Subject({ subject }: Pick<PictureContent, 'subject'>) {
  if (!subject) return null
  return (
    <section>
      <p className={styles.kicker}>{subject.kicker}</p>
      <h2>{subject.title}</h2>
      {subject.statements.map(({ text, numbers }) => (
        <p key={text}>
          {text} {numbers.length > 0 && <sup>{numbers.join(', ')}</sup>}
        </p>
      ))}
    </section>
  )
}

function Footer({ content }: { content: PictureContent }) {
  const { sources, moreSources, credit, address } = content
  return (
    <footer>
      <h3>Sources</h3>
      <ol>
        {sources.map(({ number, text }) => (
          <li key={number}>{text}</li>
        ))}
      </ol>
      {moreSources > 0 && <p>And {moreSources} more at the address below.</p>}
      <p>{credit}</p>
      <p className={styles.address}>ASEAN in Time: {address}</p>
    </footer>
  )
}
