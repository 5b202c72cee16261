import { Shapes } from 'lucide-react'
import { lazy, Suspense, startTransition, useState } from 'react'
import { Button } from '../../ui/button'

const DateLegendPopover = lazy(() =>
  import('./date-legend-popover').then(({ DateLegendPopover }) => ({
    default: DateLegendPopover,
  })),
)

/** Opens the key to the marks: what their shapes say of a date. */
export function DateLegendButton() {
  const [opener, setOpener] = useState<Element | null>(null)
  return (
    <>
      <Button
        look="quiet"
        aria-label="How dates are drawn"
        title="How dates are drawn"
        aria-haspopup="dialog"
        aria-expanded={opener !== null}
        onClick={({ currentTarget }) => {
          if (opener) setOpener(null)
          // As a transition, since React holds back what replaces even an empty fallback.
          else startTransition(() => setOpener(currentTarget))
        }}
      >
        <Shapes size={15} aria-hidden />
      </Button>
      <Suspense fallback={null}>
        {opener && <DateLegendPopover anchor={opener} onClose={() => setOpener(null)} />}
      </Suspense>
    </>
  )
}
