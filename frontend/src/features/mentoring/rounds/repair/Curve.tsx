import { useRef, type KeyboardEvent } from 'react'

import { useFormat } from '@/shared/format'
import { repairWords } from '@/shared/messages/en/repairs'
import { useWords } from '@/shared/messages/words'

import { placed } from '../comparison'
import type { RepairChoice } from './api'
import styles from './Repair.module.css'

export interface CurveProps {
  choices: readonly RepairChoice[]
  /** The place of the choice that is looked at. */
  chosen: number
  onChoose: (place: number) => void
}

/** What moves gain: as points to choose from by click or by arrow keys, and the same in a table. */
export function Curve(props: CurveProps) {
  return (
    <>
      <Chart {...props} />
      <Table {...props} />
    </>
  )
}

/** Figures beside points that do not get into each other's way; of more, only that of the chosen one is shown. */
const MOST_LABELS = 5

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }

function Chart({ choices, chosen, onChoose }: CurveProps) {
  const say = useWords(repairWords)
  const movesText = useMovesText()
  const signed = useSigned()
  const chart = useRef<HTMLDivElement>(null)
  const lefts = placed(choices.map(({ moves }) => moves))
  const bottoms = placed(choices.map(({ points }) => points))
  const walk = (event: KeyboardEvent) => {
    const at = choices.findIndex(({ place }) => place === chosen)
    const next = choices[at + (STEPS[event.key] ?? 0)]
    if (!(event.key in STEPS) || !next) return
    event.preventDefault()
    onChoose(next.place)
    chart.current?.querySelectorAll('button')[choices.indexOf(next)]?.focus()
  }
  return (
    <figure className={styles.figure}>
      <div ref={chart} className={styles.chart} data-many={choices.length > MOST_LABELS || undefined} role="group" aria-label={say('curve')} onKeyDown={walk}>
        <svg className={styles.line} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <polyline points={choices.map((_, at) => `${(lefts[at] ?? 0) * 100},${100 - (bottoms[at] ?? 0) * 100}`).join(' ')} />
        </svg>
        {choices.map((choice, at) => (
          <button
            key={choice.place}
            type="button"
            className={styles.point}
            style={{ left: `${(lefts[at] ?? 0) * 100}%`, bottom: `${(bottoms[at] ?? 0) * 100}%` }}
            aria-pressed={choice.place === chosen}
            tabIndex={choice.place === chosen ? 0 : -1}
            onClick={() => onChoose(choice.place)}
          >
            <span className={styles.dot} />
            <span className="unseen">{movesText(choice)}</span>{' '}
            <span className={styles.label} style={{ translate: `${-20 - 60 * (lefts[at] ?? 0)}% 0` }}>{signed(choice.points)}</span>
          </button>
        ))}
      </div>
      <figcaption className={styles.soft}>{say('curveHint')}</figcaption>
    </figure>
  )
}

function Table({ choices, chosen, onChoose }: CurveProps) {
  const say = useWords(repairWords)
  const movesText = useMovesText()
  const signed = useSigned()
  const format = useFormat()
  return (
    <div className={styles.frame}>
      <table className={`${styles.table} ${styles.figures} ${styles.stacked}`} aria-label={say('choices')}>
        <thead>
          <tr>
            {(['choice', 'matched', 'gain', 'newOffers', 'leftOut'] as const).map((each) => (
              <th key={each} scope="col">
                {say(each)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {choices.map((choice) => (
            <tr key={choice.place} data-chosen={choice.place === chosen || undefined}>
              <th scope="row">
                <button type="button" className={styles.choose} aria-pressed={choice.place === chosen} onClick={() => onChoose(choice.place)}>
                  {movesText(choice)}
                </button>
              </th>
              <td data-label={say('matched')}>{signed(choice.people)}</td>
              <td data-label={say('gain')}>{signed(choice.points)}</td>
              <td data-label={say('newOffers')}>{format.number(choice.offers)}</td>
              <td data-label={say('leftOut')}>{format.number(choice.left_out)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Writes a gain with its sign. */
function useSigned(): (amount: number) => string {
  const say = useWords(repairWords)
  const format = useFormat()
  return (amount) => (amount > 0 ? say('more', { amount: format.exact(amount) }) : format.exact(amount))
}

/** Says how many offers a choice moves. */
export function useMovesText(): (choice: Pick<RepairChoice, 'moves'>) => string {
  const say = useWords(repairWords)
  return ({ moves }) => (moves === 0 ? say('nobodyMoves') : say('moves', { count: moves }))
}
