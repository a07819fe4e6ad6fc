import type { People } from './api'
import styles from './GroupNames.module.css'

const PAIR = 2
const BACK = '↩'

/** The names of a group: a pair side by side, a ring with arrows from teacher to learner. */
export function GroupNames({ people }: { people: People }) {
  const between = people.length > PAIR ? '→' : '·'
  return (
    <span className={styles.names}>
      {people.map(({ id, name }, place) => (
        <span key={id} className={styles.name}>
          {place > 0 && (
            <span className={styles.between} aria-hidden="true">
              {between}
            </span>
          )}
          {name}
        </span>
      ))}
      {people.length > PAIR && (
        <span className={styles.between} aria-hidden="true">
          {BACK}
        </span>
      )}
    </span>
  )
}
