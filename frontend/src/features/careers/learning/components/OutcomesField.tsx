import { Button, IconButton } from '@/shared/Button'
import { TextField } from '@/shared/form/fields'
import { CloseIcon } from '@/shared/icons'
import { learningWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import group from '@/shared/styles/FieldGroup.module.css'

import { findCompetencies } from '../../competencies/api'
import styles from './Learning.module.css'

/** A level of a competency that a resource leads to, as it is being written. */
export interface Outcome {
  key: number
  competency: Choice | null
  from: string
  to: string
}

let lastKey = 0

export function newOutcome(said: Partial<Outcome> = {}): Outcome {
  return { key: ++lastKey, competency: null, from: '0', to: '1', ...said }
}

export interface OutcomesFieldProps {
  outcomes: readonly Outcome[]
  onChange: (outcomes: readonly Outcome[]) => void
}

/** What a resource leads to: any number of competencies, each from a level to a level. */
export function OutcomesField({ outcomes, onChange }: OutcomesFieldProps) {
  const say = useWords(learningWords)
  const put = (key: number, change: Partial<Outcome>) => onChange(outcomes.map((each) => (each.key === key ? { ...each, ...change } : each)))
  return (
    <fieldset className={group.group}>
      <legend>{say('outcomes')}</legend>
      {outcomes.map(({ key, competency, from, to }, place) => (
        <div key={key} className={styles.outcome}>
          <Picker
            name={`outcomes.${place}.competency_id`}
            label={say('outcomeOf', { number: place + 1 })}
            value={competency}
            onChoose={(choice) => put(key, { competency: choice })}
            find={findCompetencies}
          />
          <TextField
            name={`outcomes.${place}.from_level`}
            type="number"
            label={say('fromLevel')}
            value={from}
            onChange={(event) => put(key, { from: event.target.value })}
          />
          <TextField
            name={`outcomes.${place}.level`}
            type="number"
            label={say('upToLevel')}
            value={to}
            onChange={(event) => put(key, { to: event.target.value })}
          />
          <IconButton
            label={say('removeOutcome', { number: place + 1 })}
            icon={<CloseIcon size={16} />}
            onClick={() => onChange(outcomes.filter((each) => each.key !== key))}
          />
        </div>
      ))}
      <div>
        <Button onClick={() => onChange([...outcomes, newOutcome()])}>{say('addOutcome')}</Button>
      </div>
    </fieldset>
  )
}
