import { useState } from 'react'

import { Button } from '@/shared/Button'
import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'
import selects from '@/shared/styles/Select.module.css'

import type { Cycle, PlacedPerson, Rating, Standing } from '../api'
import { boxesOf, boxName } from '../boxes'
import type { Moving } from '../useMoving'
import styles from './ListView.module.css'

interface ListViewProps {
  cycle: Cycle
  standing: Standing
  moving: Moving
  onOpen: (person: PlacedPerson) => void
}

/** The same people and the same moves, a line each; whoever still has to be placed comes first. */
export function ListView({ cycle, standing, moving, onOpen }: ListViewProps) {
  const say = useWords(calibrationWords)
  const inOrder = useUnplacedFirst(standing.items)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('person')}</th>
          <th scope="col">{say('original')}</th>
          <th scope="col">{say('calibrated')}</th>
          <th scope="col">{say('stands')}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map((each) => (
          <tr key={each.person.id}>
            <th scope="row">
              <Button look="quiet" className={styles.name} onClick={() => onOpen(each)}>
                {each.person.name}
              </Button>
              {each.title && <span className={styles.soft}>{each.title}</span>}
            </th>
            <td data-title={say('original')}>
              <Said cycle={cycle} rating={each.original} />
            </td>
            <td data-title={say('calibrated')}>
              <Said cycle={cycle} rating={each.calibrated} />
            </td>
            <td data-title={say('stands')}>
              <MoveSelect cycle={cycle} person={each} moving={moving} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The unplaced first. Who is placed meanwhile keeps their line, which would else jump away from under the hand. */
function useUnplacedFirst(people: readonly PlacedPerson[]): PlacedPerson[] {
  const [atFirst] = useState(() => new Set(people.filter(({ box }) => box === null).map(({ person }) => person.id)))
  const isFirst = ({ person, box }: PlacedPerson) => box === null || atFirst.has(person.id)
  return [...people.filter(isFirst), ...people.filter((each) => !isFirst(each))]
}

function Said({ cycle, rating }: { cycle: Cycle; rating: Rating | null }) {
  const say = useWords(calibrationWords)
  if (!rating) return <span className={styles.soft}>{say('notSaid')}</span>
  return <span>{say('ratedBy', { box: boxName(cycle.grid, rating.box), by: rating.by })}</span>
}

/** Where somebody stands, and where else to put them: by choosing, or by typing the number of a box. */
function MoveSelect({ cycle, person, moving }: { cycle: Cycle; person: PlacedPerson; moving: Moving }) {
  const say = useWords(calibrationWords)
  if (person.actions.length === 0) return person.box === null ? say('nowhere') : boxName(cycle.grid, person.box)
  return (
    <select
      className={selects.select}
      data-person={person.person.id}
      aria-label={say('moveLabel', { name: person.person.name })}
      value={person.box ?? ''}
      onChange={(event) => moving.move(person, Number(event.target.value))}
    >
      {person.box === null && <option value="">{say('nowhere')}</option>}
      {boxesOf(cycle.grid).map((box) => (
        <option key={box} value={box}>
          {boxName(cycle.grid, box)}
        </option>
      ))}
    </select>
  )
}
