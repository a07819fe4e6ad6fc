import { useId } from 'react'

import { TextField } from '@/shared/form/fields'
import { NumberInput } from '@/shared/form/NumberInput'
import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'

import { placeOf, rowsOf } from '../boxes'
import { evenShares, FEWEST, MOST, resized, type Drafting } from '../drafting'
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
        <div className={styles.boxes} style={{ '--columns': grid.performance.steps.length } as React.CSSProperties}>
          {rowsOf(grid).flatMap(({ boxes }) => boxes.map((box) => <BoxFields key={box} box={box} drafting={drafting} />))}
        </div>
      </fieldset>
    </>
  )
}

/** What a box is called and thought to hold, lying where the grid draws it. */
function BoxFields({ box, drafting }: { box: number; drafting: Drafting }) {
  const say = useWords(calibrationWords)
  const id = useId()
  const { grid } = drafting.draft
  const { shares } = grid
  const { performance, potential } = placeOf(grid, box)
  const names = { performance: grid.performance.steps[performance - 1] ?? '', potential: grid.potential.steps[potential - 1] ?? '' }
  return (
    <div className={styles.field}>
      <TextField
        name={`grid.boxes.${box - 1}`}
        label={String(box)}
        description={say('where', names)}
        aria-label={say('boxNameLabel', { number: box })}
        maxLength={40}
        value={grid.boxes[box - 1] ?? ''}
        onChange={(event) => drafting.changeGrid({ boxes: grid.boxes.with(box - 1, event.target.value) })}
      />
      {shares !== null && (
        <span className={styles.share}>
          <label htmlFor={id}>{say('shareWord')}</label>
          <span className={styles.percent}>
            <NumberInput
              id={id}
              label={say('shareLabel', { number: box })}
              value={shares[box - 1] ?? 0}
              least={0}
              most={100}
              onChange={(share) => drafting.changeGrid({ shares: shares.with(box - 1, share ?? 0) })}
            />
            <span aria-hidden="true">{say('percent')}</span>
          </span>
        </span>
      )}
    </div>
  )
}

function AxisFields({ axis, drafting, keepsSize }: { axis: Axis; drafting: Drafting; keepsSize: boolean }) {
  const say = useWords(calibrationWords)
  const id = useId()
  const { draft, change, changeGrid } = drafting
  const { grid } = draft
  const { name, steps } = grid[axis]
  return (
    <fieldset className={styles.part}>
      <legend className={styles.partTitle}>{say(axis === 'performance' ? 'columns' : 'rows')}</legend>
      <div className={styles.axis}>
        <TextField
          name={`grid.${axis}.name`}
          label={say('axisName')}
          maxLength={40}
          value={name}
          onChange={(event) => changeGrid({ [axis]: { name: event.target.value, steps } })}
        />
        {!keepsSize && (
          <div className={styles.field}>
            <label className={styles.label} htmlFor={id}>
              {say('stepCount')}
            </label>
            <NumberInput
              id={id}
              value={steps.length}
              least={FEWEST}
              most={MOST}
              onChange={(count) => count && change({ grid: resized(grid, axis, count) })}
            />
          </div>
        )}
      </div>
      <div className={styles.steps}>
        {[...steps.entries()].map(([index, step]) => (
          <TextField
            key={`step ${index}`}
            name={`grid.${axis}.steps.${index}`}
            label={say('stepName', { number: index + 1 })}
            maxLength={40}
            value={step}
            onChange={(event) => changeGrid({ [axis]: { name, steps: steps.with(index, event.target.value) } })}
          />
        ))}
      </div>
    </fieldset>
  )
}
