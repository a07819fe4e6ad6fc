import { NumberInput } from '@/shared/form/NumberInput'
import { requestWords } from '@/shared/messages/en/requests'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import { Field, Tick } from '../../programmes/components/Field'
import type { ProgrammeEdits } from '../../programmes/useProgrammeEdits'
import styles from './RequestTerms.module.css'

const MOST_DAYS = 30

/** Whether mentees may ask for a mentor themselves, and how long a mentor has to answer. */
export function RequestTerms({ edits }: { edits: ProgrammeEdits }) {
  const say = useWords(requestWords)
  const { takes_requests, request_days, sides } = edits.values
  if (sides.includes('peer')) return null
  return (
    <Card title={say('terms')}>
      <Tick label={say('takesRequests')} checked={takes_requests} onChange={(checked) => edits.change({ takes_requests: checked })} />
      <p className={styles.hint}>{say('takesRequestsHint')}</p>
      <Field label={say('requestDays')} error={edits.errorOf('request_days')}>
        {({ id, 'aria-describedby': describedBy }) => (
          <span className={styles.amount}>
            <NumberInput
              id={id}
              value={request_days}
              least={1}
              most={MOST_DAYS}
              describedBy={describedBy}
              onChange={(value) => value !== null && edits.change({ request_days: value })}
              onBlur={edits.flush}
            />
            {say('requestDaysUnit')}
          </span>
        )}
      </Field>
    </Card>
  )
}
