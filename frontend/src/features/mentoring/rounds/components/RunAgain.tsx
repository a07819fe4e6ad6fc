import { lazy, Suspense, useState } from 'react'

import { Button } from '@/shared/Button'
import { roundWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'

import type { Round } from '../api'

const RunDialog = lazy(async () => ({ default: (await import('./RunDialog')).RunDialog }))

/** Runs the round anew, for the same aim or another. */
export function RunAgain({ round }: { round: Round }) {
  const say = useWords(roundWords)
  const [isOpen, setOpen] = useState(false)
  const isRunning = round.state === 'running'
  if (!isRunning && !round.actions.includes('run')) return null
  return (
    <>
      <Button look={round.result ? 'plain' : 'main'} busy={isRunning} onClick={() => setOpen(true)}>
        {say(isRunning ? 'running' : round.result ? 'run' : 'runFirst')}
      </Button>
      <Suspense>{isOpen && <RunDialog round={round} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
