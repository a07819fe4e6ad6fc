import { useMutation } from '@tanstack/react-query'

import { lazy, Suspense, useState } from 'react'

import { queryClient } from '@/api/client'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { programmeWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import { focusHeading } from '@/shared/page/focusHeading'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { mentoringChanged } from '../../changed'
import { moveProgramme, programmeQuery, type Programme, type ProgrammeState } from '../api'
import { hinderedMoves, movesOf, type Question } from '../moves'
import type { ProgrammeEdits } from '../useProgrammeEdits'
import styles from './NextStates.module.css'

const CloseDialog = lazy(async () => ({ default: (await import('./CloseDialog')).CloseDialog }))

const ReopenDialog = lazy(async () => ({ default: (await import('./ReopenDialog')).ReopenDialog }))

/** The states that a programme can come into next, each with what happens then. */
export function NextStates({ programme, edits }: { programme: Programme; edits: ProgrammeEdits }) {
  const say = useWords(programmeWords)
  const format = useFormat()
  const move = useMove(programme, edits)
  const moves = movesOf(programme)
  const waiting = programme.actions.includes('edit') ? programme.proposed_round : null
  const isEmpty = programme.state === 'open' && (programme.counts ?? []).every(({ enrolled }) => enrolled === 0)
  const leads = waiting === null && !isEmpty && moves[0]?.to !== 'closed' && hinderedMoves(programme).length === 0
  const [asking, setAsking] = useState<Question | null>(null)
  if (moves.length === 0) return null
  const isUnsaved = edits.status !== 'saved'
  const dates = { from: format.day(edits.values.opens_on), to: format.day(edits.values.closes_on) }
  return (
    <section className={styles.next} aria-label={say('next')}>
      <ul className={styles.moves}>
        {waiting && (
          <li className={styles.move}>
            <Link to={paths.round(waiting.id)} look="main">
              {say('lookAtRound', { number: waiting.number })}
            </Link>
            <span className={styles.text}>{say('lookAtRoundText')}</span>
          </li>
        )}
        {hinderedMoves(programme).map(({ state, reason }) => (
          <li key={state} className={styles.move}>
            <Button disabled aria-describedby={`hindered-${state}`}>
              {say('toRunning')}
            </Button>
            <span id={`hindered-${state}`} className={styles.text}>
              {reason}
            </span>
          </li>
        ))}
        {moves.map(({ to, word, text, asked }, place) => (
          <li key={to} className={styles.move}>
            <Button
              look={place === 0 && leads ? 'main' : 'plain'}
              busy={move.isPending || isUnsaved}
              aria-describedby={`becomes-${to}`}
              onClick={() => (asked ? setAsking(asked) : move.mutate({ to }))}
            >
              {say(word)}
            </Button>
            <span id={`becomes-${to}`} className={styles.text}>
              {isUnsaved ? say('notSavedYet') : say(asked === 'reopen' ? 'openAsking' : text, dates)}
            </span>
          </li>
        ))}
      </ul>
      {move.isError && !asking && <ProblemNotice problem={move.error} />}
      <Suspense>
        {asking === 'close' && (
          <CloseDialog programme={programme} onConfirm={() => move.mutateAsync({ to: 'closed' })} onClose={() => setAsking(null)} />
        )}
        {asking === 'reopen' && (
          <ReopenDialog
            programme={programme}
            send={(closesOn) => move.mutateAsync({ to: 'open', closesOn })}
            onClose={() => setAsking(null)}
          />
        )}
      </Suspense>
    </section>
  )
}

interface Moving {
  to: ProgrammeState
  closesOn?: string
}

function useMove({ id, name }: Programme, { base }: ProgrammeEdits) {
  const say = useWords(programmeWords)
  return useMutation({
    mutationFn: ({ to, closesOn }: Moving) => moveProgramme(id, to, base.version, closesOn),
    onSuccess: async (moved, { to }) => {
      queryClient.setQueryData(programmeQuery(id).queryKey, moved)
      if (to !== 'draft') showToast(say(`moved_${to}`, { name }), { undoes: moved.undo_id ?? undefined })
      await mentoringChanged()
      focusHeading()
    },
  })
}
