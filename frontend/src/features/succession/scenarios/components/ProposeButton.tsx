import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'

import { newKey } from '@/api/conditions'
import { Button } from '@/shared/Button'
import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { useSeatName } from '../../useSeatName'
import { propose, type ChainStep } from '../api'

/** Makes a move of a plan a proposal: a person presses it, for each move by itself. */
export function ProposeButton({ step }: { step: ChainStep }) {
  const say = useWords(whatIfWords)
  const key = useRef(newKey())
  const { person } = step
  const title = useSeatName()(step.position)
  const deed = useMutation({
    mutationFn: () => propose(step, key.current),
    onSuccess: () => showToast(say('nominated', { name: person?.name ?? '', title })),
  })
  return (
    <>
      <Button
        busy={deed.isPending}
        aria-label={say('nominateOf', { name: person?.name ?? '', title })}
        onClick={() => deed.mutate()}
      >
        {say('nominate')}
      </Button>
      {deed.isError && <ProblemNotice problem={deed.error} />}
    </>
  )
}
