import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { roundWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'

import type { RoundResult } from '../api'
import { byReason } from '../leftOut'
import styles from './LeftOutPart.module.css'

/** Who has no mentor, by the reason. */
export function LeftOutPart({ result }: { result: RoundResult }) {
  const say = useWords(roundWords)
  if (result.left_out.length === 0) return <Empty title={say('everybodyTitle')} text={say('everybodyText')} />
  return (
    <ul className={styles.groups}>
      {byReason(result.left_out).map(({ reason, people }) => (
        <li key={reason} className={styles.group}>
          <h2 className={styles.count}>{say('people', { count: people.length })}</h2>
          <p className={styles.reason}>{reason}</p>
          <ul className={styles.people}>
            {people.map(({ id, name }) => (
              <li key={id}>
                <Link to={paths.person(id)}>{name}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
