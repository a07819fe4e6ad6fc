import { useMutation } from '@tanstack/react-query'

import { lazy, Suspense, useState } from 'react'

import { queryClient } from '@/api/client'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { programmeWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { mentoringChanged } from '../../changed'
import { moveProgramme, programmeQuery, type Programme, type ProgrammeState } from '../api'
import { movesOf } from '../moves'
import type { ProgrammeEdits } from '../useProgrammeEdits'
import styles from './NextStates.module.css'

const CloseDialog = lazy(async () => ({ default: (await import('./CloseDialog')).CloseDialog }))

/** The states that a programme can come into next, each with what happens then. */
export function NextStates({ programme, edits }: { programme: Programme; edits: ProgrammeEdits }) {
  const say = useWords(programmeWords)
  const format = useFormat()
  const move = useMove(programme, edits)
  const moves = movesOf(programme)
  const [isAsking, setAsking] = useState(false)
  if (moves.length === 0) return null
  const isUnsaved = edits.status !== 'saved'
  const dates = { from: format.day(edits.values.opens_on), to: format.day(edits.values.closes_on) }
  return (
    <section className={styles.next} aria-label={say('next')}>
      <ul className={styles.moves}>
        {moves.map(({ to, word, text }, place) => (
          <li key={to} className={styles.move}>
            <Button
              look={place === 0 ? 'main' : 'plain'}
              busy={move.isPending || isUnsaved}
              aria-describedby={`becomes-${to}`}
              onClick={() => (to === 'closed' ? setAsking(true) : move.mutate(to))}
            >
              {say(word)}
            </Button>
            <span id={`becomes-${to}`} className={styles.text}>
              {isUnsaved ? say('notSavedYet') : say(text, dates)}
            </span>
          </li>
        ))}
      </ul>
      {move.isError && !isAsking && <ProblemNotice problem={move.error} />}
      {isAsking && (
        <Suspense>
          <CloseDialog programme={programme} onConfirm={() => move.mutateAsync('closed')} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </section>
  )
}

function useMove({ id, name }: Programme, { base }: ProgrammeEdits) {
  const say = useWords(programmeWords)
  return useMutation({
    mutationFn: (to: ProgrammeState) => moveProgramme(id, to, base.version),
    onSuccess: async (moved, to) => {
      queryClient.setQueryData(programmeQuery(id).queryKey, moved)
      if (to !== 'draft') showToast(say(`moved_${to}`, { name }), { undoes: moved.undo_id ?? undefined })
      await mentoringChanged()
    },
  })
}
