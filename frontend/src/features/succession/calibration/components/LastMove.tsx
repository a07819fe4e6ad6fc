import { useState, type FormEvent } from 'react'

import { newKey } from '@/api/conditions'
import { Button } from '@/shared/Button'
import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'
import { useMutation } from '@tanstack/react-query'

import { placePerson, type Cycle } from '../api'
import { boxName, placeOf } from '../boxes'
import { kindOfMove, type Move, type Moving } from '../useMoving'
import styles from './Calibration.module.css'

/** The move just made: why, and its opposite. Nothing is taken back; being put back is a move too. */
export function LastMove({ cycle, moving, last }: { cycle: Cycle; moving: Moving; last: Move }) {
  const say = useWords(calibrationWords)
  const [reason, setReason] = useState('')
  const { person, from, to } = last
  const { name } = person.person
  const saying = useMutation({
    mutationFn: () =>
      placePerson(cycle.id, person.person.id, { kind: kindOfMove(person), ...placeOf(cycle.grid, to), reason: reason.trim() }, newKey()),
    onSuccess: () => {
      showToast(say('whySaid'))
      moving.forget()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!saying.isPending && reason.trim()) saying.mutate()
  }
  const words =
    from === null
      ? say('placedIn', { name, to: boxName(cycle.grid, to) })
      : say('movedFrom', { name, from: boxName(cycle.grid, from), to: boxName(cycle.grid, to) })
  return (
    <form className={styles.last} data-unprinted aria-label={say('lastMove')} onSubmit={submit}>
      <p className={styles.lastWords}>{words}</p>
      <input
        className={styles.input}
        aria-label={say('why')}
        placeholder={say('why')}
        maxLength={2_000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" busy={saying.isPending} disabled={!reason.trim()}>
        {say('sayWhy')}
      </Button>
      {from !== null && <Button onClick={() => moving.move({ ...person, box: to }, from)}>{say('putBack')}</Button>}
      <Button look="quiet" onClick={moving.forget}>
        {say('done')}
      </Button>
      {saying.isError && <ProblemNotice problem={saying.error} />}
    </form>
  )
}
