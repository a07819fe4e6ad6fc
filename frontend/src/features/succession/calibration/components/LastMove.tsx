import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent } from 'react'

import { newKey } from '@/api/conditions'
import { Button } from '@/shared/Button'
import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { placePerson, type Cycle } from '../api'
import { boxName, placeOf } from '../boxes'
import { kindOfMove, type Move, type Moving } from '../useMoving'
import styles from './Calibration.module.css'

interface LastMoveProps {
  cycle: Cycle
  moving: Moving
  last: Move
}

/**
 * The move just made: why, and its opposite. Nothing is taken back; being put back is a move too, and who stood nowhere
 * before has nowhere to be put back to.
 */
export function LastMove({ cycle, moving, last }: LastMoveProps) {
  const say = useWords(calibrationWords)
  const { person, from, to } = last
  const { name } = person.person
  const bar = useRef<HTMLElement>(null)
  // What has the focus came before the bar did: it is not left behind it.
  useEffect(() => {
    void document.activeElement?.scrollIntoView({ block: 'nearest' })
  }, [last])
  // The bar goes away with what has the focus in it: that goes back to whoever was moved, in the grid or in the list.
  const leave = () => {
    const hasFocus = bar.current?.contains(document.activeElement)
    moving.forget()
    if (hasFocus) document.querySelector<HTMLElement>(`[data-person="${person.person.id}"]`)?.focus()
  }
  const words =
    from === null
      ? say('placedIn', { name, to: boxName(cycle.grid, to) })
      : say('movedFrom', { name, from: boxName(cycle.grid, from), to: boxName(cycle.grid, to) })
  return (
    <section ref={bar} className={styles.last} data-unprinted aria-label={say('lastMove')}>
      <p className={styles.lastWords}>{words}</p>
      <Why key={`${person.person.id} ${to}`} cycle={cycle} last={last} onSaid={leave} />
      {/* Kept from move to move, so that the focus stays on it. */}
      {from !== null && (
        <Button
          aria-label={say('putBackName', { name })}
          busy={moving.isMoving}
          onClick={() => moving.move({ ...person, box: to }, from)}
        >
          {say('putBack')}
        </Button>
      )}
      <Button look="quiet" onClick={leave}>
        {say('done')}
      </Button>
    </section>
  )
}

/** Why somebody was moved, said after it. */
function Why({ cycle, last: { person, to }, onSaid }: Pick<LastMoveProps, 'cycle' | 'last'> & { onSaid: () => void }) {
  const say = useWords(calibrationWords)
  const [reason, setReason] = useState('')
  const saying = useMutation({
    mutationFn: () =>
      placePerson(cycle.id, person.person.id, { kind: kindOfMove(person), ...placeOf(cycle.grid, to), reason: reason.trim() }, newKey()),
    onSuccess: () => {
      showToast(say('whySaid'))
      onSaid()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!saying.isPending && reason.trim()) saying.mutate()
  }
  return (
    <form className={styles.why} onSubmit={submit}>
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
      {saying.isError && <ProblemNotice problem={saying.error} />}
    </form>
  )
}
