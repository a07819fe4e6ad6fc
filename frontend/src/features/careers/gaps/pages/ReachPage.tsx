import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { PeopleIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { assessmentWords } from '@/shared/messages/en/assessments'
import { reachWords } from '@/shared/messages/en/gaps'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import columns from '@/shared/page/Columns.module.css'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { reachQuery, type OnwardRole, type Reach, type ReachedRole } from '../api'
import { Doors } from '../components/Doors'
import { OnwardItem } from '../components/OnwardItem'
import { RoleItem } from '../components/RoleItem'
import { useOwner } from '../useOwner'
import styles from './ReachPage.module.css'

/** Which roles fit somebody, where moves lead from theirs, and what would open the most. */
export function ReachPage() {
  const say = useWords(reachWords)
  const sayHeld = useWords(assessmentWords)
  const { id, isOwn } = useOwner()
  if (id !== null) return <OfPerson key={id} personId={id} isOwn={isOwn} />
  return (
    <Page title={say('own')}>
      <Empty icon={PeopleIcon} title={sayHeld('nobodyTitle')} text={sayHeld('nobodyText')} />
    </Page>
  )
}

function OfPerson({ personId, isOwn }: { personId: string; isOwn: boolean }) {
  const say = useWords(reachWords)
  const query = useQuery(reachQuery(personId))
  const reach = query.data
  return (
    <Page
      title={isOwn ? say('own') : reach ? say('ofName', { name: reach.person.name }) : say('of')}
      description={[say('description'), reach && reach.total > 0 && say('allIn', { count: reach.total })].filter(Boolean).join(' ')}
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(shown) => (shown.total === 0 ? <Empty title={say('emptyTitle')} text={say('emptyText')} /> : <Parts reach={shown} />)}
      </Loaded>
    </Page>
  )
}

function Parts({ reach }: { reach: Reach }) {
  const say = useWords(reachWords)
  const personId = reach.person.id
  const nexts = new Set(reach.onward.map(({ role }) => role.code))
  const others = (roles: readonly ReachedRole[]) => roles.filter(({ role }) => !nexts.has(role.code))
  const elsewhere = [
    { title: say('fits'), text: say('fitsText'), none: say('fitsNone'), roles: others(reach.fits) },
    { title: say('oneLevel'), text: say('oneLevelText'), none: say('oneLevelNone'), roles: others(reach.one_step) },
    { title: say('further'), text: undefined, none: undefined, roles: reach.further },
  ].filter(({ roles }) => roles.length > 0)
  return (
    <div className={columns.columns}>
      <div className={columns.column}>
        {reach.onward.length > 0 && <Next reach={reach} />}
        {elsewhere.map(({ title, text, none, roles }) => (
          <Roles key={title} title={title} text={roles.every(isBehind) ? none : text} roles={roles} personId={personId} />
        ))}
      </div>
      <div className={columns.column}>
        {reach.present && <Present present={reach.present} personId={personId} />}
        <Doors reach={reach} />
      </div>
    </div>
  )
}

/** Where moves lead from the role that is held; what was held before, or is a step down, folded. */
function Next({ reach: { onward, person } }: { reach: Reach }) {
  const say = useWords(reachWords)
  const items = (roles: readonly OnwardRole[]) => (
    <ul>
      {roles.map((onwardRole) => (
        <OnwardItem key={onwardRole.role.code} personId={person.id} onward={onwardRole} />
      ))}
    </ul>
  )
  const behind = onward.filter(isBehind)
  return (
    <Card title={say('next')}>
      <p className={styles.soft}>{say('nextText')}</p>
      {items(onward.filter((each) => !isBehind(each)))}
      <Folded count={behind.length}>{items(behind)}</Folded>
    </Card>
  )
}

function isBehind({ was_held, is_step_down }: ReachedRole): boolean {
  return was_held || is_step_down
}

function Folded({ count, children }: { count: number; children: ReactNode }) {
  const say = useWords(reachWords)
  if (count === 0) return null
  return (
    <details className={styles.folded}>
      <summary>{say('behind', { count })}</summary>
      {children}
    </details>
  )
}

function Present({ present, personId }: { present: ReachedRole; personId: string }) {
  const say = useWords(reachWords)
  const { role, missing } = present
  return (
    <Card title={say('present')}>
      <p>
        {missing === 0 ? say('presentFits', { role: role.name }) : say('presentLacks', { role: role.name, count: missing })}{' '}
        <Link to={paths.gapsTo(personId, role.code)}>{say('see')}</Link>
      </p>
    </Card>
  )
}

const SHOWN = 8

function Roles({ title, text, roles, personId }: { title: string; text?: string; roles: readonly ReachedRole[]; personId: string }) {
  const say = useWords(reachWords)
  const [showsAll, setShowsAll] = useState(false)
  const ahead = roles.filter((each) => !isBehind(each))
  const behind = roles.filter(isBehind)
  const shown = showsAll ? ahead : ahead.slice(0, SHOWN)
  return (
    <Card title={title}>
      {text && <p className={styles.soft}>{text}</p>}
      <ul>
        {shown.map((reached) => (
          <RoleItem key={reached.role.code} personId={personId} reached={reached} />
        ))}
      </ul>
      {ahead.length > shown.length && (
        <Button look="quiet" onClick={() => setShowsAll(true)}>
          {say('showAll', { total: ahead.length })}
        </Button>
      )}
      <Folded count={behind.length}>
        <ul>
          {behind.map((reached) => (
            <RoleItem key={reached.role.code} personId={personId} reached={reached} />
          ))}
        </ul>
      </Folded>
    </Card>
  )
}
