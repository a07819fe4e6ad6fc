import { useId, useState } from 'react'

import { Button } from '../Button'
import { Dialog } from '../dialog/Dialog'
import { controlWords } from '../messages/en/controls'
import { useWords } from '../messages/words'
import { announce } from '../page/announcer'
import select from '../styles/Select.module.css'
import { dayCopied, onDay, WEEKDAYS, type Stretch } from './hours'
import { useWeekText } from './useWeekText'
import styles from './CopyDayDialog.module.css'

export interface CopyDayDialogProps {
  hours: readonly Stretch[]
  onChange: (hours: Stretch[]) => void
  onClose: () => void
}

const WORKDAYS: readonly number[] = WEEKDAYS.slice(0, 5)

/** Gives the hours of one day to others. */
export function CopyDayDialog({ hours, onChange, onClose }: CopyDayDialogProps) {
  const { say, day, list, total } = useWeekText()
  const sayControl = useWords(controlWords)
  const [from, setFrom] = useState(() => hours[0]?.weekday ?? 0)
  const [to, setTo] = useState<readonly number[]>([])
  const others = to.filter((weekday) => weekday !== from)
  const copy = () => {
    const next = dayCopied(hours, from, others)
    onChange(next)
    announce(say('copied', { day: day(from), days: list(others.map(day)), total: total(next) }))
    onClose()
  }
  return (
    <Dialog
      title={say('copyTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{sayControl('cancel')}</Button>
          <Button look="main" disabled={others.length === 0} onClick={copy}>
            {say('copyDone')}
          </Button>
        </>
      }
    >
      <div className={styles.copying}>
        <FromDay hours={hours} from={from} onChoose={setFrom} />
        <ToDays from={from} to={to} onChoose={setTo} />
        <p className={styles.note}>{say('copyText')}</p>
      </div>
    </Dialog>
  )
}

function FromDay({ hours, from, onChoose }: { hours: readonly Stretch[]; from: number; onChoose: (weekday: number) => void }) {
  const { say, day, list, span } = useWeekText()
  const filled = WEEKDAYS.filter((weekday) => onDay(hours, weekday).length > 0)
  const id = useId()
  return (
    <div className={styles.from}>
      <label htmlFor={id}>{say('copyFrom')}</label>
      <select id={id} className={select.select} value={from} onChange={(event) => onChoose(Number(event.target.value))}>
        {filled.map((weekday) => (
          <option key={weekday} value={weekday}>
            {say('dayTotal', { day: day(weekday), hours: list(onDay(hours, weekday).map(span)) })}
          </option>
        ))}
      </select>
    </div>
  )
}

interface ToDaysProps {
  from: number
  to: readonly number[]
  onChoose: (days: readonly number[]) => void
}

function ToDays({ from, to, onChoose }: ToDaysProps) {
  const { say, day } = useWeekText()
  const choose = (weekday: number, isChosen: boolean) =>
    onChoose(isChosen ? [...to, weekday].toSorted() : to.filter((each) => each !== weekday))
  return (
    <fieldset className={styles.to}>
      <legend>{say('copyTo')}</legend>
      {WEEKDAYS.filter((weekday) => weekday !== from).map((weekday) => (
        <label key={weekday} className={styles.day}>
          <input
            type="checkbox"
            checked={to.includes(weekday)}
            onChange={(event) => choose(weekday, event.target.checked)}
          />
          {day(weekday)}
        </label>
      ))}
      <Button look="quiet" onClick={() => onChoose(WORKDAYS)}>
        {say('workdays')}
      </Button>
    </fieldset>
  )
}
