import { useState } from 'react'

import { AreaField } from '@/shared/form/AreaField'
import { TextField } from '@/shared/form/fields'
import type { FormValues } from '@/shared/form/Form'
import { SelectField } from '@/shared/form/SelectField'
import { criticalPositionWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'

import type { CriticalPositionRequest } from '../api'
import styles from './CriticalPositions.module.css'

type Size = CriticalPositionRequest['impact']
export type Judged = Omit<CriticalPositionRequest, 'position_id'>

const SIZES = ['low', 'medium', 'high'] as const
const JUDGED = ['impact', 'scarcity', 'time_to_fill', 'risk_of_loss', 'impact_of_loss'] as const
const PRIVACIES = ['line', 'members'] as const

export const UNJUDGED: Judged = {
  reason: '',
  impact: 'medium',
  scarcity: 'medium',
  time_to_fill: 'medium',
  risk_of_loss: 'medium',
  impact_of_loss: 'medium',
  is_single_point: false,
  expected_exit: null,
  target_bench: 2,
  review_on: null,
  privacy: 'line',
}

/** What is judged of a critical position, as fields of a form. */
export function JudgementFields({ judged }: { judged: Judged }) {
  const say = useWords(criticalPositionWords)
  const [isSingle, setSingle] = useState(judged.is_single_point)
  return (
    <>
      <AreaField name="reason" label={say('reason')} defaultValue={judged.reason} maxLength={2000} required data-first-focus />
      <div className={styles.fields}>
        {JUDGED.map((name) => (
          <SelectField key={name} name={name} label={say(name)} defaultValue={judged[name]} data={SIZES.map((value) => ({ value, label: say(value) }))} />
        ))}
        <TextField name="target_bench" label={say('targetBench')} type="number" min={1} max={9} defaultValue={judged.target_bench} />
        <TextField name="expected_exit" label={say('exit')} type="date" defaultValue={judged.expected_exit ?? ''} />
        <TextField name="review_on" label={say('review')} type="date" defaultValue={judged.review_on ?? ''} />
      </div>
      <label className={styles.tick}>
        <input type="checkbox" checked={isSingle} onChange={(event) => setSingle(event.target.checked)} />
        {say('singlePoint')}
        <input type="hidden" name="is_single_point" value={isSingle ? 'yes' : ''} />
      </label>
      <SelectField
        name="privacy"
        label={say('privacy')}
        defaultValue={judged.privacy}
        data={PRIVACIES.map((value) => ({ value, label: say(`privacy_${value}`) }))}
      />
    </>
  )
}

/** Reads the fields back. */
export function judgedIn(values: FormValues): Judged {
  const size = (name: string) => (values[name] ?? 'medium') as Size
  return {
    reason: values.reason ?? '',
    impact: size('impact'),
    scarcity: size('scarcity'),
    time_to_fill: size('time_to_fill'),
    risk_of_loss: size('risk_of_loss'),
    impact_of_loss: size('impact_of_loss'),
    is_single_point: values.is_single_point === 'yes',
    expected_exit: values.expected_exit || null,
    target_bench: Number(values.target_bench),
    review_on: values.review_on || null,
    privacy: values.privacy as Judged['privacy'],
  }
}
