import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { orgUnitWords } from '@/shared/messages/en/org-units'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'

import { partsQuery, type OrgUnit } from '../api'
import styles from './UnitParts.module.css'

/** What a unit is divided into, each part as long as its people are many. */
export function UnitParts({ unit }: { unit: OrgUnit }) {
  const say = useWords(orgUnitWords)
  const query = useQuery(partsQuery(unit.id))
  return (
    <Card title={say('parts')}>
      <Loaded query={query} skeleton={<Skeleton lines={Math.min(unit.parts, 8)} height="1.5rem" />}>
        {({ items }) => (items.length === 0 ? <p className={styles.none}>{say('noParts')}</p> : <Bars unit={unit} parts={items} />)}
      </Loaded>
    </Card>
  )
}

function Bars({ unit, parts }: { unit: OrgUnit; parts: OrgUnit[] }) {
  const say = useWords(orgUnitWords)
  const most = Math.max(1, unit.people, ...parts.map(({ all_people }) => all_people))
  const bySize = parts.toSorted((one, other) => other.all_people - one.all_people)
  return (
    <ul className={styles.parts}>
      {bySize.map(({ id, name, all_people }) => (
        <Bar key={id} share={all_people / most} count={all_people}>
          <Link to={paths.orgUnit(id)}>{name}</Link>
        </Bar>
      ))}
      {unit.people > 0 && (
        <Bar share={unit.people / most} count={unit.people}>
          {say('itself')}
        </Bar>
      )}
    </ul>
  )
}

function Bar({ share, count, children }: { share: number; count: number; children: React.ReactNode }) {
  const format = useFormat()
  return (
    <li className={styles.part}>
      <span className={styles.name}>{children}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ width: `${share * 100}%` }} />
      </span>
      <span className={styles.count}>{format.number(count)}</span>
    </li>
  )
}
