import { useEffect, useRef, type KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'

import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'

import type { Cycle, PlacedPerson, Standing } from '../api'
import { boxByKey, isMoved, placeOf, rowsOf } from '../boxes'
import { useDragging, type Dragged } from '../useDragging'
import type { Moving } from '../useMoving'
import { Chip } from './Chip'
import styles from './GridView.module.css'

interface GridViewProps {
  cycle: Cycle
  standing: Standing
  moving: Moving
  onOpen: (person: PlacedPerson) => void
}

/** Boxes of performance by potential with the people in them: moved by keys, by a menu, or by dragging. */
export function GridView({ cycle, standing, moving, onOpen }: GridViewProps) {
  const say = useWords(calibrationWords)
  const frame = useRef<HTMLDivElement>(null)
  const { move, keepFocus } = useMoveWithFocus(frame, moving, standing)
  const { dragged, take } = useDragging(move)
  const press = (event: KeyboardEvent, person: PlacedPerson) => {
    if (event.altKey || event.ctrlKey || event.metaKey || person.actions.length === 0) return
    const box = boxByKey(cycle.grid, person.box, event.key)
    if (box === null) return
    event.preventDefault()
    keepFocus(person.person.id)
    moving.move(person, box)
  }
  const chip = (person: PlacedPerson) => (
    <Chip
      key={person.person.id}
      cycle={cycle}
      person={person}
      isDragged={dragged?.person.person.id === person.person.id}
      onKey={(event) => press(event, person)}
      onTake={(event) => take(event, person)}
      onMove={(box) => {
        keepFocus(person.person.id)
        moving.move(person, box)
      }}
      onOpen={() => onOpen(person)}
    />
  )
  const unplaced = standing.items.filter(({ box }) => box === null)
  return (
    <div ref={frame} className={styles.frame}>
      {unplaced.length > 0 && (
        <section className={styles.unplaced} aria-label={say('unplaced')}>
          <h2 className={styles.boxTitle}>{say('unplaced')}</h2>
          <ul className={styles.people}>{unplaced.map(chip)}</ul>
        </section>
      )}
      <Boxes cycle={cycle} people={standing.items} over={dragged?.over ?? null} chip={chip} />
      {standing.items.some(isMoved) && (
        <p className={styles.legend}>
          <span className={styles.movedMark} aria-hidden="true" /> {say('movedMark')}
        </p>
      )}
      {dragged && <Ghost {...dragged} />}
    </div>
  )
}

interface BoxesProps {
  cycle: Cycle
  people: readonly PlacedPerson[]
  over: number | null
  chip: (person: PlacedPerson) => React.ReactNode
}

function Boxes({ cycle, people, over, chip }: BoxesProps) {
  const { grid } = cycle
  const columns = { '--columns': grid.performance.steps.length } as React.CSSProperties
  return (
    <div className={styles.grid} style={columns}>
      <p className={styles.rowAxis}>{grid.potential.name}</p>
      {rowsOf(grid).map(({ potential, boxes }) => (
        <div key={potential} className={styles.row}>
          <p className={styles.rowName}>{grid.potential.steps[potential - 1]}</p>
          {boxes.map((box) => (
            <Box key={box} cycle={cycle} box={box} isOver={over === box} people={people.filter((each) => each.box === box)} chip={chip} />
          ))}
        </div>
      ))}
      <div className={styles.row} aria-hidden="true">
        <span />
        {grid.performance.steps.map((step) => (
          <p key={step} className={styles.columnName}>
            {step}
          </p>
        ))}
      </div>
      <p className={styles.columnAxis}>{grid.performance.name}</p>
    </div>
  )
}

function Box({ cycle, box, isOver, people, chip }: Omit<BoxesProps, 'over'> & { box: number; isOver: boolean }) {
  const say = useWords(calibrationWords)
  const { grid } = cycle
  const { performance, potential } = placeOf(grid, box)
  const names = {
    box: `${box} ${grid.boxes[box - 1] ?? ''}`,
    performance: `${grid.performance.name} ${grid.performance.steps[performance - 1] ?? ''}`,
    potential: `${grid.potential.name} ${grid.potential.steps[potential - 1] ?? ''}`,
  }
  return (
    <section className={styles.box} data-box={box} data-over={isOver || undefined} aria-label={say('boxLabel', names)}>
      <h2 className={styles.boxTitle}>
        <span className={styles.number}>{box}</span> {grid.boxes[box - 1]}
        <span className={styles.count}>{people.length || ''}</span>
      </h2>
      <p className={styles.where}>
        {say('where', names)}
      </p>
      {people.length === 0 ? <p className={styles.nobody}>{say('nobodyHere')}</p> : <ul className={styles.people}>{people.map(chip)}</ul>}
    </section>
  )
}

/** The name that is being carried. */
function Ghost({ person, x, y }: Dragged) {
  return createPortal(
    <div className={styles.ghost} style={{ insetInlineStart: x + 12, insetBlockStart: y + 8 }} aria-hidden="true">
      {person.person.name}
    </div>,
    document.body,
  )
}

/** Moves somebody and keeps the focus on their name, which is drawn anew in another box. */
function useMoveWithFocus(frame: React.RefObject<HTMLDivElement | null>, moving: Moving, standing: Standing) {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    // Only where drawing anew lost it: who has gone elsewhere meanwhile, as to say why, is left there.
    if (wanted.current === null || document.activeElement !== document.body) return
    frame.current?.querySelector<HTMLElement>(`[data-person="${wanted.current}"]`)?.focus()
  }, [frame, standing])
  const keepFocus = (id: string) => {
    wanted.current = id
  }
  const move = (person: PlacedPerson, box: number) => {
    wanted.current = null
    moving.move(person, box)
  }
  return { move, keepFocus }
}
