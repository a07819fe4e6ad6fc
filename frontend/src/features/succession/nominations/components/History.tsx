import { nominationWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import { Card } from '@/shared/page/Card'

import type { NominationDetails } from '../api'
import styles from './Nominations.module.css'

/** Every state of a nomination: who brought it there, when, and why. */
export function History({ nomination: { history } }: { nomination: NominationDetails }) {
  const say = useWords(nominationWords)
  return (
    <Card title={say('history')}>
      <ol className={styles.history}>
        {history.map(({ kind, by, at, reason }) => (
          <li key={`${kind} ${at}`} className={styles.what}>
            <span>{say(`event_${kind}`, { name: by })}</span>
            <span className={styles.soft}>
              <Moment at={at} />
            </span>
            {reason && <p className={styles.said}>{reason}</p>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
