import { useState } from 'react'

import { Button } from '../Button'
import { announce } from '../page/announcer'
import { CopyDayDialog } from './CopyDayDialog'
import { isFree, toggled, type Stretch } from './hours'
import { Clock } from './Clock'
import { PRESET_NAMES, PRESETS, type Preset } from './presets'
import { useWeekText } from './useWeekText'
import { WeekForm } from './WeekForm'
import { WeekGrid } from './WeekGrid'
import styles from './WeekHours.module.css'

export interface WeekHoursProps {
  /** When somebody is free each week, tidied. */
  hours: readonly Stretch[]
  onChange: (hours: Stretch[]) => void
  /** The zone of the person's clock, which the hours are on. */
  timeZone: string
  error?: string
}

/** The hours of a week, painted on a grid or typed in a form, whichever somebody likes better. */
export function WeekHours({ hours, onChange, timeZone, error }: WeekHoursProps) {
  const [way, choose] = useWay()
  const { say, total } = useWeekText()
  const [isCopying, setCopying] = useState(false)
  return (
    <div className={styles.week}>
      <div className={styles.bar}>
        <div className={styles.ways} role="group" aria-label={say('waysToSay')}>
          {WAYS.map((each) => (
            <button key={each} type="button" className={styles.way} aria-pressed={way === each} onClick={() => choose(each)}>
              {say(each)}
            </button>
          ))}
        </div>
        <p className={styles.total}>{total(hours)}</p>
      </div>
      <Shortcuts hours={hours} onChange={onChange} onCopy={() => setCopying(true)} />
      {error !== undefined && <p className={styles.error}>{error}</p>}
      {way === 'paint' ? <WeekGrid hours={hours} onChange={onChange} /> : <WeekForm hours={hours} onChange={onChange} />}
      <Clock zone={timeZone} />
      {isCopying && <CopyDayDialog hours={hours} onChange={onChange} onClose={() => setCopying(false)} />}
    </div>
  )
}

interface ShortcutsProps extends Pick<WeekHoursProps, 'hours' | 'onChange'> {
  onCopy: () => void
}

/** Common hours by one press, and pressed again without them; a day to others; everything away, and back. */
function Shortcuts({ hours, onChange, onCopy }: ShortcutsProps) {
  const { say, total } = useWeekText()
  const press = (preset: Preset) => {
    const next = toggled(hours, PRESETS[preset])
    onChange(next)
    const isSet = isFree(next, PRESETS[preset])
    announce(say(isSet ? 'setTo' : 'unset', { preset: say(preset), total: total(next) }))
  }
  return (
    <div className={styles.shortcuts} role="group" aria-label={say('presets')}>
      {PRESET_NAMES.map((preset) => (
        <button
          key={preset}
          type="button"
          className={styles.preset}
          aria-pressed={isFree(hours, PRESETS[preset])}
          onClick={() => press(preset)}
        >
          {say(preset)}
        </button>
      ))}
      <span className={styles.rest}>
        <Button look="quiet" disabled={hours.length === 0} onClick={onCopy}>
          {say('copyDay')}
        </Button>
        <ClearButton hours={hours} onChange={onChange} />
      </span>
    </div>
  )
}

/** Clears the week. What was cleared can be put back as long as nothing new is said. */
function ClearButton({ hours, onChange }: Pick<WeekHoursProps, 'hours' | 'onChange'>) {
  const { say, total } = useWeekText()
  const [cleared, setCleared] = useState<readonly Stretch[]>([])
  const isEmpty = hours.length === 0
  const press = () => {
    setCleared(isEmpty ? [] : hours)
    onChange(isEmpty ? [...cleared] : [])
    announce(isEmpty ? total(cleared) : say('cleared'))
  }
  return (
    <Button look="quiet" disabled={isEmpty && cleared.length === 0} onClick={press}>
      {say(isEmpty && cleared.length > 0 ? 'putBack' : 'clear')}
    </Button>
  )
}

const WAYS = ['paint', 'type'] as const
type Way = (typeof WAYS)[number]

const KEPT_AS = 'trellis-week'

/** The way somebody said their hours last; kept, since who cannot paint never can. */
function useWay(): [Way, (way: Way) => void] {
  const [way, setWay] = useState<Way>(() => (localStorage.getItem(KEPT_AS) === 'type' ? 'type' : 'paint'))
  const choose = (next: Way) => {
    localStorage.setItem(KEPT_AS, next)
    setWay(next)
  }
  return [way, choose]
}
