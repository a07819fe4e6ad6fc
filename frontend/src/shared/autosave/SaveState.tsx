import { useEffect, useEffectEvent, useState } from 'react'

import { Button } from '../Button'
import { useFormat } from '../format'
import { CheckIcon, ClockIcon, WarnIcon } from '../icons'
import { problemWords } from '../messages/en/problems'
import { savingWords } from '../messages/en/saving'
import { useWords } from '../messages/words'
import { ProblemNotice } from '../problem/ProblemNotice'
import { showToast } from '../toast/toasts'
import { ConflictDialog } from './ConflictDialog'
import styles from './SaveState.module.css'
import type { Versioned } from './state'
import type { Autosave } from './useAutosave'

export interface SaveStateProps<Resource extends Versioned> {
  autosave: Autosave<Resource>
  /** What the fields are called on the screen. */
  labels: Partial<Record<keyof Resource, string>>
  /** A value in words, for comparing two of them. */
  show?: (field: keyof Resource, value: unknown) => string
}

/** "Saved" once there was something to save, or why not yet, with the way out. Place it where it is seen while editing: beside the heading. */
export function SaveState<Resource extends Versioned>({ autosave, labels, show }: SaveStateProps<Resource>) {
  const say = useWords(savingWords)
  const sayProblem = useWords(problemWords)
  const [putOff, setPutOff] = useState<unknown>(null)
  const { status } = autosave
  const [isTouched, setTouched] = useState(false)
  if (!isTouched && status !== 'saved') setTouched(true)
  useTakenOverToast(autosave, labels)
  return (
    <>
      <p className={styles.state} data-status={status} role="status">
        {!isTouched ? null : status === 'saved' ? <CheckIcon size={16} /> : isTrouble(status) ? <WarnIcon size={16} /> : <ClockIcon size={16} />}
        {isTouched && say(status)}
        {status === 'failed' && (
          <Button look="quiet" onClick={autosave.retry}>
            {sayProblem('tryAgain')}
          </Button>
        )}
        {status === 'conflict' && (
          <Button look="quiet" onClick={() => setPutOff(null)}>
            {say('resolve')}
          </Button>
        )}
      </p>
      {autosave.problem && autosave.problem.errors.length === 0 && <ProblemNotice problem={autosave.problem} />}
      {status === 'conflict' && autosave.conflict && autosave.conflict !== putOff && (
        <ConflictDialog
          autosave={autosave}
          conflict={autosave.conflict}
          labels={labels}
          show={show}
          onClose={() => setPutOff(autosave.conflict)}
        />
      )}
    </>
  )
}

function isTrouble(status: string): boolean {
  return status === 'failed' || status === 'refused' || status === 'conflict'
}

function useTakenOverToast<Resource extends Versioned>(
  { takenOver }: Autosave<Resource>,
  labels: Partial<Record<keyof Resource, string>>,
): void {
  const say = useWords(savingWords)
  const format = useFormat()
  // Said once for each time it happens, whatever the words are by then.
  const tell = useEffectEvent((fields: readonly (keyof Resource)[]) => {
    const names = fields.map((field) => labels[field]).filter((name) => name !== undefined)
    if (names.length > 0) showToast(say('merged', { fields: format.list(names) }))
  })
  useEffect(() => tell(takenOver), [takenOver])
}
