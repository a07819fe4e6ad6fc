import { useId, useState, type InputHTMLAttributes } from 'react'

import { useFieldError } from '@/shared/form/Form'
import { useFormat } from '@/shared/format'
import { publishingWords } from '@/shared/messages/en/publishing'
import { useWords } from '@/shared/messages/words'

import styles from './Publishing.module.css'

const USUAL_DAYS = 7

/** A moment after this many days can't be written down. */
const MOST_SHOWN = 10_000

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** When it leaves, and until when it can be answered: both with the day and the zone that come of it. */
export function Times({ earliest }: { earliest?: string }) {
  const [later, setLater] = useState<string | null>(null)
  const leaves = later ?? earliest
  return (
    <div className={styles.fields}>
      <Leaving earliest={earliest} later={later} onLater={setLater} />
      <Answering leaves={leaves} />
    </div>
  )
}

interface LeavingProps {
  earliest?: string
  /** Null: as soon as can be. */
  later: string | null
  onLater: (later: string | null) => void
}

function Leaving({ earliest, later, onLater }: LeavingProps) {
  const say = useWords(publishingWords)
  const format = useFormat()
  return (
    <fieldset className={styles.when}>
      <legend className={styles.name}>{say('when')}</legend>
      <label className={styles.choice}>
        <input type="radio" name="when" value="soon" checked={later === null} onChange={() => onLater(null)} />
        {earliest ? say('soonAt', { when: format.moment(earliest) }) : say('soon')}
      </label>
      <label className={styles.choice}>
        <input type="radio" name="when" value="later" checked={later !== null} onChange={() => onLater(hourAfter(earliest))} />
        {say('later')}
      </label>
      {later !== null && (
        <Field
          name="leaves_at"
          type="datetime-local"
          label={say('laterAt')}
          hint={say('laterHint', { zone: zoneOf(later) })}
          value={later}
          onChange={(event) => onLater(event.currentTarget.value)}
        />
      )}
    </fieldset>
  )
}

function Answering({ leaves }: { leaves?: string }) {
  const say = useWords(publishingWords)
  const format = useFormat()
  const [typed, setTyped] = useState(String(USUAL_DAYS))
  const days = Number(typed)
  const until = leaves && days > 0 && days <= MOST_SHOWN ? new Date(new Date(leaves).getTime() + days * DAY).toISOString() : null
  return (
    <Field
      name="answer_days"
      type="number"
      label={say('days')}
      hint={until ? say('answersUntil', { when: format.moment(until) }) : say('daysHint')}
      min={1}
      max={60}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  )
}

/** A local day and time as a moment; empty as it is, so that the server says what is wrong with it. */
export function isoOf(local: string): string {
  return local && new Date(local).toISOString()
}

/** An hour after a moment, as a field for local times has it. */
function hourAfter(moment?: string): string {
  const at = new Date((moment ? new Date(moment) : new Date()).getTime() + HOUR)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length)
}

/** The time zone of this device, as it is then: "GMT+1". */
function zoneOf(local: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZoneName: 'short' }).formatToParts(local ? new Date(local) : new Date())
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string
  label: string
  hint: string
}

/** A browser's own field: the dialog opens sooner without a kit's. */
function Field({ label, hint, name, ...input }: FieldProps) {
  const id = useId()
  const error = useFieldError(name)
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.name}>
        {label}
      </label>
      <p id={`${id}-hint`} className={styles.soft}>
        {hint}
      </p>
      <input
        {...input}
        id={id}
        name={name}
        className={styles.input}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error !== undefined || undefined}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  )
}
