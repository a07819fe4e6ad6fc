import { useQuery } from '@tanstack/react-query'
import { useLocation, useSearch } from '@tanstack/react-router'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { groupWords } from '@/shared/messages/en/groups'
import { workbenchWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Section } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'
import { writeSearch, type SearchParams } from '@/shared/searchParams'

import type { Round, RoundResult } from '../api'
import styles from '../components/NextBest.module.css'
import { Price } from '../components/Price'
import { otherPartnersQuery, type OtherPartner, type People } from './api'
import { decideGroupNow } from './groupDecisions'

export interface OtherPartnersProps {
  round: Round
  result: RoundResult
  person: People[number]
  mayDecide: boolean
}

/** Whom else somebody could have, and what that costs the whole plan. */
export function OtherPartners(props: OtherPartnersProps) {
  const say = useWords(groupWords)
  const sayPair = useWords(workbenchWords)
  const { round, result, person } = props
  const query = useQuery(otherPartnersQuery(round.id, result.id, person.id))
  return (
    <Section title={say('others', { name: person.name })}>
      <Loaded query={query} skeleton={<Skeleton lines={3} height="1.5rem" />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.soft}>{sayPair('noOther')}</p>
          ) : (
            <ul className={styles.others}>
              {items.map((other) => (
                <Other key={other.people.map(({ id }) => id).join('.')} other={other} {...props} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

function Other({ other, round, person, mayDecide }: OtherPartnersProps & { other: OtherPartner }) {
  const say = useWords(workbenchWords)
  const sayGroup = useWords(groupWords)
  const format = useFormat()
  const search: SearchParams = useSearch({ strict: false })
  const pathname = useLocation({ select: (location) => location.pathname })
  const people = [person, ...other.people]
  const names = format.list(people.map(({ name }) => name))
  return (
    <li className={styles.other}>
      <div className={styles.line}>
        <Link className={styles.name} to={`${pathname}${writeSearch({ ...search, pair: people.map(({ id }) => id).join('.') })}`}>
          {format.list(other.people.map(({ name }) => name))}
        </Link>
        {other.points !== null && <span className={styles.soft}>{say('points', { points: format.number(other.points) })}</span>}
        {mayDecide && (
          <Button
            look="quiet"
            aria-label={sayGroup('insteadNamed', { names })}
            onClick={() => void decideGroupNow(round.id, people, 'locked')}
          >
            {say('instead')}
          </Button>
        )}
      </div>
      <Price effect={other.effect} />
      <p className={styles.soft}>{other.said}</p>
      {!other.is_exact && <p className={styles.soft}>{sayGroup('notExact')}</p>}
    </li>
  )
}
