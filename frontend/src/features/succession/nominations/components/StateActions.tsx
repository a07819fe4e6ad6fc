import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'

import { Button } from '@/shared/Button'
import { AreaField } from '@/shared/form/AreaField'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { nominationWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { moveNomination, type FollowingState, type Nomination } from '../api'
import styles from './Nominations.module.css'

const AT_ONCE = ['approved', 'pending'] as const
const ASKED = ['rejected', 'placed', 'removed'] as const

type Asked = (typeof ASKED)[number]

/** What the viewer may make of a nomination. What is for good is asked about first, with a reason. */
export function StateActions({ nomination }: { nomination: Nomination }) {
  const say = useWords(nominationWords)
  const [asking, setAsking] = useState<Asked | null>(null)
  const moving = useMutation({
    mutationFn: (state: FollowingState) => moveNomination(nomination, state, ''),
    onSuccess: ({ name }, state) => showToast(say(`done_${state}`, { name })),
  })
  const offers = (state: FollowingState) => nomination.actions.includes(`to_${state}`)
  const labelled = (state: FollowingState) => ({ 'aria-label': say('actOn', { act: say(`to_${state}`), name: nomination.name }) })
  return (
    <>
      <span className={styles.actions}>
        {AT_ONCE.filter(offers).map((state) => (
          <Button key={state} look="plain" busy={moving.isPending} onClick={() => moving.mutate(state)} {...labelled(state)}>
            {say(`to_${state}`)}
          </Button>
        ))}
        {ASKED.filter(offers).map((state) => (
          <Button key={state} look="quiet" onClick={() => setAsking(state)} {...labelled(state)}>
            {say(`to_${state}`)}
          </Button>
        ))}
      </span>
      {moving.isError && <ProblemNotice problem={moving.error} />}
      {asking && <StateDialog nomination={nomination} state={asking} onClose={() => setAsking(null)} />}
    </>
  )
}

function StateDialog({ nomination, state, onClose }: { nomination: Nomination; state: Asked; onClose: () => void }) {
  const say = useWords(nominationWords)
  const { name } = nomination
  const submission = useSubmission({
    send: (reason: string) => moveNomination(nomination, state, reason),
    onDone: () => {
      showToast(say(`done_${state}`, { name }))
      onClose()
    },
  })
  return (
    <FormDialog
      title={say(`${state}Title`, { name })}
      submit={say(`${state}Submit`)}
      look={state === 'placed' ? 'main' : 'danger'}
      submission={submission}
      read={({ reason = '' }) => reason}
      onClose={onClose}
    >
      <p>{say(`${state}Text`)}</p>
      <AreaField name="reason" label={say(state === 'placed' ? 'whyMaybe' : 'why')} maxLength={2000} required={state !== 'placed'} data-first-focus />
    </FormDialog>
  )
}
