import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { orgUnitWords } from '@/shared/messages/en/org-units'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'

import { peopleOfUnitQuery } from '../../employees/api'
import { PersonItem } from '../../PersonItem'
import type { OrgUnit } from '../api'
import styles from './UnitPeople.module.css'

const MOST_SHOWN = 6

/** The first of those who work in a unit or below it, and the way to all of them. */
export function UnitPeople({ unit }: { unit: OrgUnit }) {
  const say = useWords(orgUnitWords)
  const query = useQuery(peopleOfUnitQuery(unit.id, MOST_SHOWN))
  const { all_people: count } = unit
  return (
    <Card title={say('itsPeople')}>
      <Loaded query={query} skeleton={<Skeleton lines={Math.min(count, MOST_SHOWN)} height="2rem" />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.none}>{say('nobody')}</p>
          ) : (
            <ul className={styles.people}>
              {items.map(({ id, name, position, org_unit }) => (
                <PersonItem key={id} id={id} name={name} detail={position?.title ?? org_unit.name} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {count > MOST_SHOWN && (
        <Link to={paths.peopleOf(unit.id)} look="quiet" className={styles.all}>
          {say('showPeople', { count })}
        </Link>
      )}
    </Card>
  )
}
