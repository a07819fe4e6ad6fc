import { MOVE_KINDS, useMoveText } from '../useMoveText'
import styles from './CareerPicture.module.css'

/** Which pattern stands for which kind of move. */
export function Legend() {
  const move = useMoveText()
  return (
    <ul className={styles.legend}>
      {MOVE_KINDS.map((kind) => (
        <li key={kind}>
          <svg className={styles.sample} width="36" height="10" aria-hidden="true">
            <path d="M0 5H36" data-kind={kind} data-nearness="onward" />
          </svg>
          {move.kind(kind)}
        </li>
      ))}
    </ul>
  )
}
