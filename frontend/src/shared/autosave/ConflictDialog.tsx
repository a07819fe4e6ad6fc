import { useId, useState } from 'react'

import { Button } from '../Button'
import { Dialog } from '../dialog/Dialog'
import { savingWords } from '../messages/en/saving'
import { useWords } from '../messages/words'
import styles from './ConflictDialog.module.css'
import type { Conflict, Versioned } from './state'
import type { Autosave } from './useAutosave'

export interface ConflictDialogProps<Resource extends Versioned> {
  autosave: Autosave<Resource>
  conflict: Conflict<Resource>
  labels: Partial<Record<keyof Resource, string>>
  show?: (field: keyof Resource, value: unknown) => string
  onClose: () => void
}

type Choice = 'mine' | 'theirs'

/** Both versions side by side, field by field; nothing is chosen for the person except to keep what they typed. */
export function ConflictDialog<Resource extends Versioned>(props: ConflictDialogProps<Resource>) {
  const { autosave, conflict, labels, onClose } = props
  const say = useWords(savingWords)
  const [keep, setKeep] = useState<Partial<Record<keyof Resource, Choice>>>({})
  const show = (field: keyof Resource, value: unknown) => props.show?.(field, value) ?? plainText(value)
  return (
    <Dialog
      title={say('conflictTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('later')}</Button>
          <Button look="main" onClick={() => autosave.resolve(keep)}>
            {say('keep')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{say('conflictText')}</p>
      {conflict.fields.map((field) => (
        <fieldset key={String(field)} className={styles.field}>
          <legend className={styles.legend}>{labels[field] ?? String(field)}</legend>
          <div className={styles.choices}>
            {(['mine', 'theirs'] as const).map((choice) => (
              <ChoiceCard
                key={choice}
                name={String(field)}
                title={say(choice === 'mine' ? 'yours' : 'theirs')}
                value={show(field, (choice === 'mine' ? autosave.values : conflict.theirs)[field]) || say('nothing')}
                checked={(keep[field] ?? 'mine') === choice}
                onChoose={() => setKeep({ ...keep, [field]: choice })}
              />
            ))}
          </div>
          <p className={styles.before}>{say('before', { value: show(field, autosave.base[field]) || say('nothing') })}</p>
        </fieldset>
      ))}
    </Dialog>
  )
}

function ChoiceCard(props: { name: string; title: string; value: string; checked: boolean; onChoose: () => void }) {
  const id = useId()
  return (
    <label className={styles.choice} htmlFor={id}>
      <input id={id} type="radio" name={props.name} checked={props.checked} onChange={props.onChoose} />
      <span className={styles.who}>{props.title}</span>
      <span className={styles.value}>{props.value}</span>
    </label>
  )
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}
