import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'

import { PersonItem } from '../../PersonItem'
import { reportsQuery, type Profile } from '../api'
import { ManagerLine } from './ManagerLine'
import styles from './Reporting.module.css'

const MOST_SHOWN = 8

/** Whom somebody reports to, all the way up, and who reports to them. */
export function Reporting({ profile }: { profile: Profile }) {
  const say = useWords(personWords)
  const { id, name, direct_reports } = profile
  return (
    <Card title={say('reporting')} actions={profile.state === 'active' && <ChartLink id={id} />}>
      <ManagerLine profile={profile} />
      <div className={styles.reports}>
        <h3 className={styles.title}>
          {direct_reports > 0 ? say('directReports', { count: direct_reports }) : say('noReports', { name })}
        </h3>
        {direct_reports > 0 && <Reports id={id} count={direct_reports} />}
      </div>
    </Card>
  )
}

function ChartLink({ id }: { id: string }) {
  const say = useWords(personWords)
  return (
    <Link to={paths.orgChartOf(id)} look="quiet">
      {say('showInChart')}
    </Link>
  )
}

function Reports({ id, count }: { id: string; count: number }) {
  const say = useWords(personWords)
  const query = useQuery(reportsQuery(id, MOST_SHOWN))
  return (
    <>
      <Loaded query={query} skeleton={<Skeleton lines={Math.min(count, MOST_SHOWN)} height="2rem" />}>
        {({ items }) => (
          <ul className={styles.people}>
            {items.map((person) => (
              <PersonItem
                key={person.id}
                id={person.id}
                name={person.name}
                detail={person.position?.title ?? person.org_unit.name}
              />
            ))}
          </ul>
        )}
      </Loaded>
      {count > MOST_SHOWN && (
        <Link to={paths.reportsOf(id)} look="quiet" className={styles.all}>
          {say('allReports', { count })}
        </Link>
      )}
    </>
  )
}
