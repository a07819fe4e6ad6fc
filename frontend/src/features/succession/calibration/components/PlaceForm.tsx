import { useState } from 'react'

import { Button } from '@/shared/Button'
import { Form } from '@/shared/form/Form'
import { useSubmission } from '@/shared/form/useSubmission'
import { SelectField } from '@/shared/form/SelectField'
import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { placePerson, type Cycle, type PersonPlaced, type Placing } from '../api'
import { placeOf } from '../boxes'
import { kindOfMove } from '../useMoving'
import styles from './Calibration.module.css'

/** Places somebody with a reason, as their manager or in talking it over. */
export function PlaceForm({ cycle, person }: { cycle: Cycle; person: PersonPlaced }) {
  const say = useWords(calibrationWords)
  const [kind, setKind] = useState<Placing['kind']>(kindOfMove(person))
  const stands = person.box === null ? { performance: 1, potential: 1 } : placeOf(cycle.grid, person.box)
  const submission = useSubmission({
    send: (body: Placing, key) => placePerson(cycle.id, person.person.id, body, key),
    onDone: () => showToast(say('placed')),
  })
  return (
    <Form
      submission={submission}
      label={say('moveLabel', { name: person.person.name })}
      read={(values) => ({
        kind,
        performance: Number(values.performance),
        potential: Number(values.potential),
        reason: values.reason ?? '',
      })}
    >
      <div className={styles.fields}>
        {person.actions.includes('rate') && (
          <SelectField
            name="kind"
            label={say('asWhat')}
            value={kind}
            onChange={(event) => setKind(event.target.value as Placing['kind'])}
            data={[
              { value: 'original', label: say('ownRating') },
              { value: 'calibrated', label: say('calibrate') },
            ]}
          />
        )}
        {(['performance', 'potential'] as const).map((axis) => (
          <SelectField
            key={axis}
            name={axis}
            label={cycle.grid[axis].name}
            defaultValue={String(stands[axis])}
            data={cycle.grid[axis].steps.map((label, index) => ({ value: String(index + 1), label }))}
          />
        ))}
      </div>
      <label className={styles.field}>
        <span className={styles.label}>{say('why')}</span>
        <textarea className={styles.area} aria-label={say('why')} name="reason" rows={2} maxLength={2_000} />
      </label>
      <Button type="submit" busy={submission.isPending}>
        {say('placeIt')}
      </Button>
    </Form>
  )
}
