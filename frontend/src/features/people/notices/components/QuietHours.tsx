import { useId } from 'react'

import { noticeWords } from '@/shared/messages/en/notices'
import { gaps, Sentence } from '@/shared/messages/Sentence'
import { useWords } from '@/shared/messages/words'

import { Choice } from './Choice'
import { ClockSelect } from './ClockSelect'
import type { MailTimesEdits } from './MailTimes'
import styles from './MailTimes.module.css'

const USUAL = { quiet_from: '20:00', quiet_to: '07:00' }
const NONE = { quiet_from: null, quiet_to: null }

/** Hours and days on which no mail comes. */
export function QuietHours({ edits }: { edits: MailTimesEdits }) {
  const say = useWords(noticeWords)
  const errors = [edits.errorOf('quiet_from'), edits.errorOf('quiet_to')].filter((error) => error !== undefined)
  return (
    <fieldset className={styles.choices} aria-label={say('quiet')}>
      <Nights edits={edits} />
      {errors.map((error) => (
        <p key={error} className={styles.error} role="alert">
          {error}
        </p>
      ))}
      <Choice
        checked={edits.values.quiet_weekends}
        onChange={(quiet_weekends) => edits.change({ quiet_weekends })}
      >
        {say('weekends')}
      </Choice>
    </fieldset>
  )
}

function Nights({ edits }: { edits: MailTimesEdits }) {
  const say = useWords(noticeWords)
  const id = useId()
  const { quiet_from: from, quiet_to: to } = edits.values
  const isOff = from === null
  return (
    <div className={styles.choice}>
      <input
        type="checkbox"
        aria-labelledby={id}
        checked={!isOff}
        onChange={(event) => edits.change(event.target.checked ? USUAL : NONE)}
      />
      <span id={id} className={styles.nights}>
        <Sentence
          text={say('nights', gaps('from', 'to'))}
          parts={{
            from: (
              <ClockSelect
                label={say('from')}
                value={from ?? USUAL.quiet_from}
                disabled={isOff}
                onChange={(clock) => edits.change({ quiet_from: clock })}
              />
            ),
            to: (
              <ClockSelect
                label={say('to')}
                value={to ?? USUAL.quiet_to}
                disabled={isOff}
                onChange={(clock) => edits.change({ quiet_to: clock })}
              />
            ),
          }}
        />
      </span>
    </div>
  )
}
