import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'
import columns from '@/shared/page/Columns.module.css'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { useMe } from '../../me/useMe'
import { UnitPath } from '../../org_units/components/UnitPath'
import { personQuery, type Profile } from '../api'
import { LocalTime } from '../components/LocalTime'
import { ManagersOverTime } from '../components/ManagersOverTime'
import { ProfileActions } from '../components/ProfileActions'
import { ProfileDetails } from '../components/ProfileDetails'
import { Reporting } from '../components/Reporting'
import styles from './PersonPage.module.css'

/** Somebody's page: who they are, where they stand, and what may be changed of it. */
export function PersonPage() {
  const say = useWords(personWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery(personQuery(id))
  const profile = query.data
  return (
    <Page
      title={profile?.name ?? say('title')}
      description={profile && <Summary profile={profile} />}
      actions={profile && <ProfileActions profile={profile} />}
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(shown) => <ProfileCards key={shown.id} profile={shown} />}
      </Loaded>
    </Page>
  )
}

/** What they do, where; or that they have left. */
function Summary({ profile }: { profile: Profile }) {
  const say = useWords(personWords)
  const format = useFormat()
  const { position, left_on } = profile
  return (
    <span className={styles.summary}>
      {left_on && <strong>{say('leftOn', { day: format.day(left_on) })}</strong>}
      {position && (
        <span>
          <Link to={paths.position(position.id)}>{position.title}</Link> {say('positionSince', { day: format.day(position.since) })}
        </span>
      )}
      <UnitPath units={[...profile.org_units_above, profile.org_unit]} />
    </span>
  )
}

/** The way to what they can do, where they could go, and their plan. */
function Careers({ personId, isMyself }: { personId: string; isMyself: boolean }) {
  const say = useWords(personWords)
  const ways = [
    { to: isMyself ? paths.career : paths.careerOf(personId), words: say('careerMap') },
    { to: isMyself ? paths.competencies : paths.competenciesOf(personId), words: say('competencies') },
    { to: isMyself ? paths.reach : paths.reachOf(personId), words: say('reach') },
    { to: isMyself ? paths.ownLearning : paths.learningOf(personId), words: say('learning') },
    ...(isMyself ? [{ to: paths.ownPlan, words: say('ownPlan') }] : []),
  ]
  return (
    <Card title={say('careers')}>
      <ul className={styles.ways}>
        {ways.map(({ to, words }) => (
          <li key={to}>
            <Link to={to}>{words}</Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function ProfileCards({ profile }: { profile: Profile }) {
  const say = useWords(personWords)
  const hasLeft = profile.state === 'left'
  const isMyself = useMe().person?.id === profile.id
  return (
    <>
      {hasLeft && <p className={styles.left}>{say('leftText')}</p>}
      <div className={columns.columns}>
        <div className={columns.column}>
          <ProfileDetails profile={profile} />
          {profile.actions.includes('see_managers') && <ManagersOverTime personId={profile.id} />}
        </div>
        <div className={columns.column}>
          {!hasLeft && !isMyself && <LocalTime zone={profile.time_zone} />}
          <Reporting profile={profile} />
          {profile.actions.includes('see_careers') && <Careers personId={profile.id} isMyself={isMyself} />}
        </div>
      </div>
    </>
  )
}
