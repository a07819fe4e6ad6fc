import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'

import { Card } from '../../Card'
import { Initials } from '../../Initials'
import { reportsQuery, type PersonRow, type Profile } from '../api'
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
              <ReportItem key={person.id} person={person} />
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

function ReportItem({ person }: { person: PersonRow }) {
  return (
    <li className={styles.person}>
      <Initials name={person.name} />
      <span className={styles.who}>
        <Link to={paths.person(person.id)} className={styles.name}>
          {person.name}
        </Link>
        <span className={styles.what}>{person.position?.title ?? person.org_unit.name}</span>
      </span>
    </li>
  )
}
