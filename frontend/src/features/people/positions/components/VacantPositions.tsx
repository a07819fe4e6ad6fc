import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { positionWords } from '@/shared/messages/en/positions'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'

import { vacantQuery } from '../api'
import styles from './VacantPositions.module.css'

const MOST_SHOWN = 5

/** The first positions of a unit that nobody holds, and the way to all of them. */
export function VacantPositions({ unitId }: { unitId: string }) {
  const say = useWords(positionWords)
  const query = useQuery(vacantQuery(unitId, MOST_SHOWN))
  return (
    <Card title={say('vacantPositions')}>
      <Loaded query={query}>
        {({ items, total }) =>
          items.length === 0 ? (
            <p className={styles.none}>{say('noneVacant')}</p>
          ) : (
            <>
              <ul className={styles.positions}>
                {items.map(({ id, title, org_unit }) => (
                  <li key={id} className={styles.position}>
                    <Link to={paths.position(id)}>{title}</Link>
                    <span className={styles.none}>{org_unit.name}</span>
                  </li>
                ))}
              </ul>
              {(total ?? 0) > MOST_SHOWN && (
                <Link to={paths.vacantIn(unitId)} look="quiet" className={styles.all}>
                  {say('showVacant', { count: total ?? 0 })}
                </Link>
              )}
            </>
          )
        }
      </Loaded>
    </Card>
  )
}
