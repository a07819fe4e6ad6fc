import { useId, type KeyboardEvent, type PointerEvent } from 'react'

import { Button } from '@/shared/Button'
import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'

import type { Cycle, PlacedPerson } from '../api'
import { boxName, isMoved, rowsOf } from '../boxes'
import styles from './GridView.module.css'

interface ChipProps {
  cycle: Cycle
  person: PlacedPerson
  isDragged: boolean
  onKey: (event: KeyboardEvent) => void
  onTake: (event: PointerEvent) => void
  onMove: (box: number) => void
  onOpen: () => void
}

/** A name in a box: a press opens where else to put it, and the way to what was said. */
export function Chip({ cycle, person, isDragged, onKey, onTake, onMove, onOpen }: ChipProps) {
  const say = useWords(calibrationWords)
  const id = useId()
  const { name } = person.person
  const hasMark = isMoved(person)
  const words = person.box === null ? say('chipUnplaced', { name }) : say('chip', { name, box: boxName(cycle.grid, person.box) })
  const close = () => document.getElementById(id)?.hidePopover()
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        data-person={person.person.id}
        data-dragged={isDragged || undefined}
        aria-label={hasMark ? `${words}, ${say('movedMark')}` : words}
        popoverTarget={id}
        onKeyDown={onKey}
        onPointerDown={onTake}
      >
        {name}
        {hasMark && <span aria-hidden="true" className={styles.movedMark} title={say('movedMark')} />}
      </button>
      <div id={id} popover="auto" className={styles.menu} role="group" aria-label={say('moveTo', { name })}>
        <p className={styles.menuTitle}>{name}</p>
        {person.actions.length > 0 && (
          <MoveMenu
            cycle={cycle}
            person={person}
            onMove={(box) => {
              close()
              onMove(box)
            }}
          />
        )}
        <Button
          look="quiet"
          onClick={() => {
            close()
            onOpen()
          }}
        >
          {say('evidence')}
        </Button>
      </div>
    </li>
  )
}

/** Every box to move somebody to, lying as on the grid. */
function MoveMenu({ cycle, person, onMove }: { cycle: Cycle; person: PlacedPerson; onMove: (box: number) => void }) {
  const { grid } = cycle
  return (
    <div className={styles.targets} style={{ '--columns': grid.performance.steps.length } as React.CSSProperties}>
      {rowsOf(grid).flatMap(({ boxes }) =>
        boxes.map((box) => (
          <button key={box} type="button" className={styles.target} aria-pressed={person.box === box} onClick={() => onMove(box)}>
            {boxName(grid, box)}
          </button>
        )),
      )}
    </div>
  )
}
