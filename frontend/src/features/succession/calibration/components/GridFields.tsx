import { NumberInput } from '@/shared/form/NumberInput'
import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'

import { evenShares, resized, type Drafting } from '../drafting'
import styles from './Calibration.module.css'

type Axis = 'performance' | 'potential'

/** What a grid looks like: how many columns and rows, what they and the boxes are called, and a guideline. */
export function GridFields({ drafting, keepsSize }: { drafting: Drafting; keepsSize: boolean }) {
  const say = useWords(calibrationWords)
  const { draft, changeGrid } = drafting
  const { grid } = draft
  const sum = grid.shares?.reduce((all, share) => all + share, 0) ?? 100
  return (
    <>
      <AxisFields axis="performance" drafting={drafting} keepsSize={keepsSize} />
      <AxisFields axis="potential" drafting={drafting} keepsSize={keepsSize} />
      <fieldset className={styles.part}>
        <legend className={styles.partTitle}>{say('boxesTitle')}</legend>
        <p className={styles.soft}>{say('boxesHint')}</p>
        <label className={styles.bar}>
          <input
            type="checkbox"
            checked={grid.shares !== null}
            onChange={(event) => changeGrid({ shares: event.target.checked ? evenShares(grid.boxes.length) : null })}
          />
          {say('withShares')}
        </label>
        {grid.shares !== null && <p className={styles.soft}>{sum === 100 ? say('sharesHint') : say('sharesSum', { sum })}</p>}
        <div className={styles.names}>
          {[...grid.boxes.entries()].map(([index, name]) => (
            <span key={`box ${index}`} className={styles.bar}>
              <input
                className={styles.input}
                aria-label={say('boxNameLabel', { number: index + 1 })}
                maxLength={40}
                value={name}
                onChange={(event) => changeGrid({ boxes: grid.boxes.with(index, event.target.value) })}
              />
              {grid.shares !== null && (
                <NumberInput
                  label={say('shareLabel', { number: index + 1 })}
                  value={grid.shares[index] ?? 0}
                  least={0}
                  most={100}
                  onChange={(share) => changeGrid({ shares: grid.shares?.with(index, share ?? 0) ?? null })}
                />
              )}
            </span>
          ))}
        </div>
      </fieldset>
    </>
  )
}

function AxisFields({ axis, drafting, keepsSize }: { axis: Axis; drafting: Drafting; keepsSize: boolean }) {
  const say = useWords(calibrationWords)
  const { draft, change, changeGrid } = drafting
  const { grid } = draft
  const called = say(axis === 'performance' ? 'columns' : 'rows')
  const { name, steps } = grid[axis]
  return (
    <fieldset className={styles.part}>
      <legend className={styles.partTitle}>{called}</legend>
      <div className={styles.names}>
        <input
          className={styles.input}
          aria-label={say('axisName', { axis: called })}
          maxLength={40}
          value={name}
          onChange={(event) => changeGrid({ [axis]: { name: event.target.value, steps } })}
        />
        {!keepsSize && (
          <NumberInput label={called} value={steps.length} least={2} most={5} onChange={(count) => count && change({ grid: resized(grid, axis, count) })} />
        )}
      </div>
      <div className={styles.names}>
        {[...steps.entries()].map(([index, step]) => (
          <input
            key={`step ${index}`}
            className={styles.input}
            aria-label={say('stepName', { axis: called, number: index + 1 })}
            maxLength={40}
            value={step}
            onChange={(event) => changeGrid({ [axis]: { name, steps: steps.with(index, event.target.value) } })}
          />
        ))}
      </div>
    </fieldset>
  )
}
