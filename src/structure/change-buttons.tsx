import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Day } from '../domain/day'
import { Button } from '../ui/button'
import { neighbourChange } from './changes'

interface ChangeButtonsProps {
  days: readonly Day[]
  day: Day
  onDay: (day: Day) => void
}

/** To the dates on which the structure changed. */
export function ChangeButtons({ days, day, onDay }: ChangeButtonsProps) {
  const [before, next] = [neighbourChange(days, day, -1), neighbourChange(days, day, 1)]
  return (
    <>
      <Button disabled={before === null} onClick={() => before !== null && onDay(before)}>
        <ArrowLeft size={16} aria-hidden /> Change before
      </Button>
      <Button disabled={next === null} onClick={() => next !== null && onDay(next)}>
        Next change <ArrowRight size={16} aria-hidden />
      </Button>
    </>
  )
}
