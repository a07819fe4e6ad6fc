import { LanguagesField } from '@/shared/languages/LanguagesField'
import { applicationPartWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'
import { WeekHours } from '@/shared/week/WeekHours'

import { errorIn, type ApplicationEdits } from '../useApplicationEdits'
import { Part } from './Part'
import styles from './PlainParts.module.css'

interface PartProps {
  edits: ApplicationEdits
}

export function HoursPart({ edits }: PartProps) {
  const say = useWords(applicationPartWords)
  const { hours, time_zone } = edits.values
  return (
    <Part part="hours" title={say('hours')} hint={say('hoursHint')}>
      <WeekHours
        hours={hours}
        timeZone={time_zone}
        error={errorIn(edits, 'hours')}
        onChange={(next) => edits.change({ hours: next })}
      />
    </Part>
  )
}

export function LanguagesPart({ edits }: PartProps) {
  const say = useWords(applicationPartWords)
  return (
    <Part part="languages" title={say('languages')} hint={say('languagesHint')}>
      <LanguagesField
        label={say('languages')}
        languages={edits.values.languages}
        error={errorIn(edits, 'languages')}
        onChange={(languages) => edits.change({ languages })}
      />
    </Part>
  )
}

const LONGEST_NOTE = 2_000

export function NotePart({ edits }: PartProps) {
  const say = useWords(applicationPartWords)
  return (
    <Part part="note" title={say('note')} hint={say('noteHint')} error={errorIn(edits, 'note')}>
      <textarea
        className={styles.note}
        aria-label={say('note')}
        rows={3}
        maxLength={LONGEST_NOTE}
        value={edits.values.note}
        onChange={(event) => edits.change({ note: event.target.value })}
        onBlur={edits.flush}
      />
    </Part>
  )
}
