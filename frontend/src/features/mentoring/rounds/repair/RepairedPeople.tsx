import { useQuery } from '@tanstack/react-query'

import { useFormat } from '@/shared/format'
import { repairWords } from '@/shared/messages/en/repairs'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'
import { Tag } from '@/shared/Tag'

import type { Round } from '../api'
import { repairedPeopleQuery, type RepairChoice, type RepairedPerson } from './api'
import { useMovesText } from './Curve'
import styles from './Repair.module.css'

/** What a choice changes for whom, and why; what stays is counted. */
export function RepairedPeople({ among, repairId, choice }: { among: Round['among']; repairId: string; choice: RepairChoice }) {
  const say = useWords(repairWords)
  const movesText = useMovesText()
  const format = useFormat()
  const query = useQuery(repairedPeopleQuery(repairId, choice.place))
  return (
    <section aria-label={say('people')} className={styles.people}>
      <h3 className={styles.heading}>{movesText(choice)}</h3>
      <p className={styles.soft}>
        {say(choice.points >= 0 ? 'gainsSaid' : 'costsSaid', {
          people: say(MATCHED[among], { count: choice.people }),
          points: format.exact(Math.abs(choice.points)),
        })}
      </p>
      <Loaded query={query} skeleton={<Skeleton lines={4} />}>
        {({ kept, items }) => (
          <>
            <PeopleTable among={among} items={items} />
            <p className={styles.soft}>{say(among === 'rings' ? 'keptRings' : 'kept', { count: kept })}</p>
          </>
        )}
      </Loaded>
    </section>
  )
}

const TONES = { gains: 'good', loses: 'bad', moves: 'warn' } as const

const MATCHED = { sides: 'moreMentees', pairs: 'moreInPairs', rings: 'moreInRings' } as const

const KINDS = {
  sides: { gains: 'gains', loses: 'loses', moves: 'isMoved' },
  pairs: { gains: 'gainsPartner', loses: 'losesPartner', moves: 'isMoved' },
  rings: { gains: 'gainsRing', loses: 'losesRing', moves: 'isMoved' },
} as const

function PeopleTable({ among, items }: { among: Round['among']; items: readonly RepairedPerson[] }) {
  const say = useWords(repairWords)
  const format = useFormat()
  const names = (people: RepairedPerson['before']) => (people.length === 0 ? say('nobody') : format.list(people.map(({ name }) => name)))
  return (
    <div className={styles.frame}>
      <table className={`${styles.table} ${styles.stacked}`}>
        <thead>
          <tr>
            {([among === 'sides' ? 'who' : 'whoPeer', 'before', 'after', 'why'] as const).map((each) => (
              <th key={each} scope="col">
                {say(each)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ person, kind, before, after, said }) => (
            <tr key={person.id}>
              <th scope="row">
                {person.name} <Tag tone={TONES[kind]}>{say(KINDS[among][kind])}</Tag>
              </th>
              <td data-label={say('before')}>{names(before)}</td>
              <td data-label={say('after')}>{names(after)}</td>
              <td data-label={say('why')} className={styles.said}>{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
