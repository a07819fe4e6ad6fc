import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { reachWords } from '@/shared/messages/en/gaps'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import { useMoveText } from '../../lattice/useMoveText'
import type { OnwardRole } from '../api'
import { Behind } from './RoleItem'
import styles from './RoleItem.module.css'

/** A role that a move leads to: what sort of step it is, how long it takes, what is missing, and whether a seat is free. */
export function OnwardItem({ personId, onward }: { personId: string; onward: OnwardRole }) {
  const say = useWords(reachWords)
  const sayLattice = useWords(latticeWords)
  const move = useMoveText()
  const { role, kind, months, missing, must_haves_missing, seats, vacant } = onward
  const held = sayLattice('seats', { count: seats })
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        <Link to={paths.gapsTo(personId, role.code)}>{role.name}</Link>
        <span className={styles.soft}>{move.say({ kind, months, made: null })}</span>
        <span className={styles.soft}>
          {seats === 0 ? sayLattice('noSeats') : vacant > 0 ? sayLattice('seatsVacant', { seats: held, count: vacant }) : held}
        </span>
        <Behind reached={onward} />
      </span>
      <span className={styles.lacks}>
        <span>{missing === 0 ? say('fitsNow') : say('missing', { count: missing })}</span>
        {must_haves_missing > 0 && <Tag tone="warn">{say('mustHaves', { count: must_haves_missing })}</Tag>}
      </span>
    </li>
  )
}
