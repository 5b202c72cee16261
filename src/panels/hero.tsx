import { useEffect, useState } from 'react'
import { dayAndMonth, dayInWords, yearInWords } from '../domain/date-words'
import { type Day, fromDay } from '../domain/day'
import type { DateSentence } from '../lenses/lens'
import { fitParts } from './fit-parts'
import styles from './hero.module.css'

interface HeroProps {
  day: Day
  sentence: DateSentence | null
  /** What is around the land behind the words. */
  ground?: 'sea' | 'paper'
  /** Assistive technology can read the state but is not told of every change. */
  isSilent?: boolean
}

/** Assistive technology hears the state when the cursor rests, not at every step of a drag. */
const REST_MS = 350
/** What became true is a line beside the map; all of it is in the whole sentence. */
const MOST_OF_CHANGE = 54

/** The date as headline, with one line that says what was true that day. */
export function Hero({ day, sentence, ground = 'sea', isSilent = false }: HeroProps) {
  const rested = useRested(sentence && `On ${dayInWords(day)}: ${sentence.full}`)
  return (
    <div className={styles.hero} data-ground={ground}>
      <p className={styles.year} data-part="year" aria-hidden>
        {yearInWords(fromDay(day).year)}
      </p>
      <p className={styles.day} data-part="day" aria-hidden>
        {dayAndMonth(day)}
      </p>
      <p className={styles.brief} data-part="brief" aria-hidden>
        {dayAndMonth(day)}
        {sentence && ` · ${sentence.brief}`}
      </p>
      <p className={styles.line} data-part="line" aria-hidden>
        {sentence && fitParts(sentence.short)}
      </p>
      <p className={styles.change} data-part="change" aria-hidden>
        {sentence && fitParts(sentence.change, MOST_OF_CHANGE)}
      </p>
      <p
        role="status"
        aria-label="On this date"
        aria-live={isSilent ? 'off' : 'polite'}
        className="visually-hidden"
      >
        {rested}
      </p>
    </div>
  )
}

function useRested(text: string | null): string | null {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS)
    return () => clearTimeout(timer)
  }, [text])
  return rested ?? text
}
