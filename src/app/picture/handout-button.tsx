import { Printer } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../ui/button'
import { Guarded } from '../../ui/error-boundary'

const HandoutWindow = lazy(() =>
  import('./handout-window').then(({ HandoutWindow }) => ({ default: HandoutWindow })),
)

/** Opens the story on paper, for any place that has a story in hand. */
export function HandoutButton({ storyId }: { storyId: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Printer size={16} aria-hidden /> Print handout
      </Button>
      {isOpen && (
        <Guarded what="The handout">
          <Suspense fallback={<p role="status">Preparing the handout.</p>}>
            <HandoutWindow storyId={storyId} onClose={() => setOpen(false)} />
          </Suspense>
        </Guarded>
      )}
    </>
  )
}
