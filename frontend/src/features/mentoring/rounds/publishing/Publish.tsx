import { lazy, Suspense, useState } from 'react'

import { Button } from '@/shared/Button'
import { publishingWords } from '@/shared/messages/en/publishing'
import { useWords } from '@/shared/messages/words'

import type { Round } from '../api'

const PublishDialog = lazy(async () => ({ default: (await import('./PublishDialog')).PublishDialog }))

/** Publishes the result of a round. */
export function Publish({ round }: { round: Round }) {
  const say = useWords(publishingWords)
  const [isOpen, setOpen] = useState(false)
  if (!round.actions.includes('publish')) return null
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {say('publish')}
      </Button>
      <Suspense>{isOpen && <PublishDialog round={round} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
