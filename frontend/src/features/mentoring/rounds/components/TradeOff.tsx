import { useState } from 'react'

import { useFormat } from '@/shared/format'
import { comparisonWords } from '@/shared/messages/en/rounds'
import { policyWords } from '@/shared/messages/en/policy'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import { measured, MEASURES, placed, type Measure, type Result } from '../comparison'
import styles from './TradeOff.module.css'

export interface TradeOffProps {
  results: readonly Result[]
  chosen?: Result
  onChoose: (id: string) => void
}

/** The aims as points between two measures; the table above holds the same figures. */
export function TradeOff({ results, chosen, onChoose }: TradeOffProps) {
  const say = useWords(comparisonWords)
  const [across, setAcross] = useState<Measure>('mean')
  const [up, setUp] = useState<Measure>('worst')
  const xs = placed(results.map((one) => measured(one, across)))
  const ys = placed(results.map((one) => measured(one, up)))
  return (
    <Card title={say('chart', { across: say(across), up: say(up) })}>
      <div className={styles.axes}>
        <Axis label={say('up')} value={up} onChange={setUp} />
        <Axis label={say('across')} value={across} onChange={setAcross} />
      </div>
      <div className={styles.chart}>
        {results.map((result, place) => (
          <Point
            key={result.id}
            result={result}
            left={xs[place] ?? 0}
            bottom={ys[place] ?? 0}
            said={`${say(across)} ${measured(result, across)}, ${say(up)} ${measured(result, up)}`}
            isChosen={result.id === chosen?.id}
            onChoose={onChoose}
          />
        ))}
        <Ends measure={across} results={results} className={styles.across} />
        <Ends measure={up} results={results} className={styles.up} />
      </div>
      <p className={styles.soft}>{say('chartHint')}</p>
    </Card>
  )
}

interface PointProps {
  result: Result
  left: number
  bottom: number
  said: string
  isChosen: boolean
  onChoose: (id: string) => void
}

function Point({ result, left, bottom, said, isChosen, onChoose }: PointProps) {
  const sayPolicy = useWords(policyWords)
  const name = sayPolicy(result.objective)
  return (
    <button
      type="button"
      className={styles.point}
      style={{ left: `${left * 100}%`, bottom: `${bottom * 100}%` }}
      data-shown={result.is_shown || undefined}
      data-side={left > 0.6 ? 'start' : 'end'}
      aria-pressed={isChosen}
      aria-label={[name, said].join(': ')}
      title={said}
      onClick={() => onChoose(result.id)}
    >
      <span className={styles.dot} />
      <span className={styles.name}>{name}</span>
    </button>
  )
}

/** The least and the most on an axis. */
function Ends({ measure, results, className }: { measure: Measure; results: readonly Result[]; className?: string }) {
  const say = useWords(comparisonWords)
  const format = useFormat()
  const values = results.map((one) => measured(one, measure))
  return (
    <div className={className} aria-hidden="true">
      <span>{format.number(Math.min(...values))}</span>
      <span>{say(measure)}</span>
      <span>{format.number(Math.max(...values))}</span>
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
