import { useFormat } from '@/shared/format'
import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import tables from '@/shared/styles/CountTable.module.css'

import type { BoxCount, Cycle, RaterDifference, Standing } from '../api'
import styles from './Calibration.module.css'

/** How full each box is, beside the guideline where there is one. */
export function BoxBars({ standing }: { standing: Standing }) {
  const say = useWords(calibrationWords)
  const hasGuideline = standing.boxes.some(({ guideline }) => guideline !== null)
  return (
    <Card title={say('boxesStand')}>
      <ul className={styles.bars}>
        {standing.boxes.toReversed().map((box) => (
          <BoxBar key={box.box} box={box} />
        ))}
      </ul>
      {hasGuideline && <p className={styles.soft}>{say('guidelineNote')}</p>}
    </Card>
  )
}

function BoxBar({ box: { box, name, count, share, guideline } }: { box: BoxCount }) {
  const say = useWords(calibrationWords)
  const format = useFormat()
  const values = { count, share: format.percent(share / 100) }
  return (
    <li className={styles.barRow}>
      <span>
        {box} {name}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.filled} style={{ inlineSize: `${share}%` }} />
        {guideline !== null && <span className={styles.guideline} style={{ insetInlineStart: `${guideline}%` }} />}
      </span>
      <span className={styles.figure}>
        {guideline === null ? say('share', values) : say('shareBeside', { ...values, guideline: format.percent(guideline / 100) })}
      </span>
    </li>
  )
}

/** How mild and how even each of those who rate is, beside all of them. */
export function Raters({ cycle, standing }: { cycle: Cycle; standing: Standing }) {
  const say = useWords(calibrationWords)
  const { performance, potential } = cycle.grid
  return (
    <Card title={say('ratersTitle')}>
      {standing.raters.length === 0 ? (
        <p className={styles.soft}>{say('noRaters')}</p>
      ) : (
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{say('rater')}</th>
              <th scope="col">{say('rated')}</th>
              <th scope="col">{say('offsetAndSpread', { axis: performance.name })}</th>
              <th scope="col">{say('offsetAndSpread', { axis: potential.name })}</th>
            </tr>
          </thead>
          <tbody>
            {standing.raters.map((rater) => (
              <Rater key={`${rater.name} ${rater.count} ${rater.performance?.offset}`} rater={rater} />
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.soft}>{say('ratersText', { number: standing.ratings })}</p>
    </Card>
  )
}

function Rater({ rater: { name, is_viewer, count, performance, potential } }: { rater: RaterDifference }) {
  const say = useWords(calibrationWords)
  const format = useFormat()
  return (
    <tr>
      <th scope="row">{is_viewer ? say('you', { name }) : name}</th>
      <td>{format.number(count)}</td>
      <Offset difference={performance} />
      <Offset difference={potential} />
    </tr>
  )
}

function Offset({ difference }: { difference: RaterDifference['performance'] }) {
  const say = useWords(calibrationWords)
  const format = useFormat()
  if (!difference) return <td className={styles.soft}>{say('tooFew')}</td>
  return <td>{say('offsetSpread', { offset: format.change(difference.offset), spread: format.aligned(difference.spread) })}</td>
}
