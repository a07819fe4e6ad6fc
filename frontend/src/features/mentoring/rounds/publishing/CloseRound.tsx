import { useMutation } from '@tanstack/react-query'

import { Button } from '@/shared/Button'
import { publishingWords } from '@/shared/messages/en/publishing'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import type { Round } from '../api'
import { closeRound } from './api'

/** Closes a published round of which nothing waits any more. */
export function CloseRound({ round }: { round: Round }) {
  const say = useWords(publishingWords)
  const closing = useMutation({ mutationFn: () => closeRound(round), onSuccess: () => showToast(say('closedNow')) })
  if (!round.actions.includes('close')) return null
  return (
    <>
      <Button busy={closing.isPending} onClick={() => closing.mutate()}>
        {say('close')}
      </Button>
      {closing.isError && <ProblemNotice problem={closing.error} />}
    </>
  )
}
