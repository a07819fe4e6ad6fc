import { useState, type CSSProperties } from 'react'

import { useFormat } from '@/shared/format'
import { comparisonWords } from '@/shared/messages/en/comparison'
import { policyWords } from '@/shared/messages/en/policy'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import { aimName, type Among } from '../../programmes/aims'
import { firstMeasure, measured, MEASURES, placesOf, shiftsOf, ticksOf, UNITS, type Measure, type Place, type Result } from '../comparison'
import styles from './TradeOff.module.css'

/** How far apart two places may lie, as a share of the width, and their names still touch: on a phone, and on a wide screen. */
const ANYWHERE = 1
const HALF = 0.5

export interface TradeOffProps {
  among: Among
  results: readonly Result[]
  chosen?: Result
  onChoose: (id: string) => void
}

/** The aims as points between two measures; the table above holds the same figures. */
export function TradeOff({ among, results, chosen, onChoose }: TradeOffProps) {
  const say = useWords(comparisonWords)
  const [across, setAcross] = useState<Measure>(() => firstMeasure(results))
  const [up, setUp] = useState<Measure>('worst')
  const places = placesOf(results, across, up)
  const [narrow, wide] = [shiftsOf(places, ANYWHERE), shiftsOf(places, HALF)]
  return (
    <Card title={say('chart', { across: say(across), up: say(up) })}>
      <div className={styles.axes}>
        <Axis label={say('up')} value={up} onChange={setUp} />
        <Axis label={say('across')} value={across} onChange={setAcross} />
      </div>
      <div className={styles.chart}>
        {places.map((place, at) => (
          <Point
            key={`${place.left},${place.bottom}`}
            among={among}
            place={place}
            shifts={{ narrow: narrow[at] ?? 0, wide: wide[at] ?? 0 }}
            measures={[across, up]}
            chosen={chosen}
            onChoose={onChoose}
          />
        ))}
        <Ends measure={across} results={results} side="left" />
        <Ends measure={up} results={results} side="bottom" />
      </div>
      <p className={styles.soft}>{say('chartHint')}</p>
    </Card>
  )
}

interface PointProps {
  among: Among
  place: Place
  /** How far up its names stand, in rem, on a narrow chart and on a wide one. */
  shifts: { narrow: number; wide: number }
  measures: readonly Measure[]
  chosen?: Result
  onChoose: (id: string) => void
}

/** A point, and the aims that lie there. */
function Point({ among, place: { left, bottom, results }, shifts, measures, chosen, onChoose }: PointProps) {
  const say = useWords(comparisonWords)
  const sayPolicy = useWords(policyWords)
  const format = useFormat()
  const saidOf = (result: Result) => measures.map((each) => `${say(each)}: ${format.number(measured(result, each))}`)
  return (
    <div
      className={styles.point}
      style={
        {
          '--left': left,
          '--bottom': `${bottom * 100}%`,
          '--narrow': `${shifts.narrow}rem`,
          '--wide': `${shifts.wide}rem`,
        } as CSSProperties
      }
      data-side={left > 0.5 ? 'start' : 'end'}
      data-shown={results.some((one) => one.is_shown) || undefined}
      data-chosen={results.some((one) => one.id === chosen?.id) || undefined}
    >
      <span className={styles.dot} />
      <ul className={styles.names}>
        {results.map((result) => (
          <li key={result.id}>
            <button
              type="button"
              className={styles.name}
              aria-pressed={result.id === chosen?.id}
              title={format.list(saidOf(result))}
              onClick={() => onChoose(result.id)}
            >
              {aimName(result.objective, among, sayPolicy)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** From here on an axis leaves decimals to the table: its numbers stand beside it. */
const LARGE = 1000

/** What an axis measures, and the least and the most on it. */
function Ends({ measure, results, side }: { measure: Measure; results: readonly Result[]; side: 'left' | 'bottom' }) {
  const say = useWords(comparisonWords)
  const format = useFormat()
  const unit = UNITS[measure]
  return (
    <div className={side === 'left' ? styles.across : styles.up} aria-hidden="true">
      {ticksOf(results.map((one) => measured(one, measure))).map(({ value, at }) => (
        <span key={value} className={styles.tick} style={{ [side]: `${at * 100}%`, '--at': at } as CSSProperties}>
          {format.number(value >= LARGE ? Math.round(value) : value)}
        </span>
      ))}
      <span className={styles.measure}>
        {unit === null ? say(measure) : say('axisOf', { measure: say(measure), unit: say(`unit_${unit}`) })}
      </span>
    </div>
  )
}

function Axis({ label, value, onChange }: { label: string; value: Measure; onChange: (measure: Measure) => void }) {
  const say = useWords(comparisonWords)
  return (
    <label className={styles.axis}>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value as Measure)}>
        {MEASURES.map((each) => (
          <option key={each} value={each}>
            {say(each)}
          </option>
        ))}
      </select>
    </label>
  )
}
