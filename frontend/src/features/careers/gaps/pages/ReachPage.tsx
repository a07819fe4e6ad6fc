import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

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

import { reachQuery, type Reach, type ReachedRole } from '../api'
import { Doors } from '../components/Doors'
import { RoleItem } from '../components/RoleItem'
import { useOwner } from '../useOwner'
import styles from './ReachPage.module.css'

/** Which roles fit somebody, which are one step away, and what would open the most. */
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
  return (
    <div className={columns.columns}>
      <div className={columns.column}>
        <Roles title={say('fits')} text={say(reach.fits.length > 0 ? 'fitsText' : 'fitsNone')} roles={reach.fits} personId={personId} />
        <Roles title={say('oneStep')} text={say(reach.one_step.length > 0 ? 'oneStepText' : 'oneStepNone')} roles={reach.one_step} personId={personId} />
        {reach.further.length > 0 && <Roles title={say('further')} roles={reach.further} personId={personId} />}
      </div>
      <div className={columns.column}>
        {reach.present && <Present present={reach.present} personId={personId} />}
        <Doors doors={reach.doors} personId={personId} />
      </div>
    </div>
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
  const shown = showsAll ? roles : roles.slice(0, SHOWN)
  return (
    <Card title={title}>
      {text && <p className={styles.soft}>{text}</p>}
      <ul>
        {shown.map((reached) => (
          <RoleItem key={reached.role.code} personId={personId} reached={reached} />
        ))}
      </ul>
      {roles.length > shown.length && (
        <Button look="quiet" onClick={() => setShowsAll(true)}>
          {say('showAll', { total: roles.length })}
        </Button>
      )}
    </Card>
  )
}
