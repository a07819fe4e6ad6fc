import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { benchWords } from '@/shared/messages/en/succession-bench'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { Tag } from '@/shared/Tag'

import { useSeatName } from '../../useSeatName'
import { coveringQuery, type CoveringGap } from '../api'
import styles from './Bench.module.css'
import { LinkedList } from './LinkedList'

/** Which closed gap would cover most positions, the greatest gain first. */
export function Covering({ query }: { query: Record<string, string> }) {
  const say = useWords(benchWords)
  return (
    <Card title={say('covering')}>
      <p className={styles.soft}>{say('coveringText')}</p>
      <Loaded query={useQuery(coveringQuery(query))}>
        {({ items, left_out }) => (
          <>
            {items.length === 0 && <p>{say('noCovering')}</p>}
            <ol className={styles.list}>
              {items.map((each) => (
                <li key={`${each.kind} ${each.code}`}>
                  <Gap gap={each} />
                </li>
              ))}
            </ol>
            {left_out > 0 && <p className={styles.soft}>{say('leftOut', { count: left_out })}</p>}
          </>
        )}
      </Loaded>
    </Card>
  )
}

function Gap({ gap: { kind, name, gain, people, people_total } }: { gap: CoveringGap }) {
  const say = useWords(benchWords)
  const nameOf = useSeatName()
  const named = people.map((each) => ({
    key: each.nomination_id,
    shown: <Link to={paths.nomination(each.nomination_id)}>{say('coveringFor', { name: each.name, seat: nameOf(each.seat) })}</Link>,
  }))
  const rest = people_total - people.length
  return (
    <>
      <p className={styles.line}>
        <span className={styles.name}>{name}</span>
        <Tag tone="good">{say('coveringGain', { count: gain })}</Tag>
        {kind === 'certificate' && <Tag>{say('certificate')}</Tag>}
      </p>
      <p className={styles.soft}>
        <LinkedList items={rest > 0 ? [...named, { key: 'rest', shown: say('andMore', { count: rest }) }] : named} />
      </p>
    </>
  )
}
