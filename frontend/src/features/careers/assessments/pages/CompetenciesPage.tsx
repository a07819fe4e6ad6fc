import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Fragment, lazy, Suspense } from 'react'

import { paths } from '@/app/paths'
import { findCompetencies } from '@/features/careers/competencies/api'
import { findPeople } from '@/features/people/employees/api'
import { useMe } from '@/features/people/me/useMe'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { DayInLine } from '@/shared/form/DayInLine'
import { PeopleIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { assessmentWords } from '@/shared/messages/en/assessments'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { Picker } from '@/shared/picker/Picker'

import { AskedPart } from '../../asked/components/AskedPart'
import { competenciesQuery, type HeldCompetencies } from '../api'
import { CompetencyAreas } from '../components/CompetencyAreas'
import { Rule } from '../components/Rule'
import { usePlace } from '../usePlace'
import styles from './CompetenciesPage.module.css'

const CompetencyDrawer = lazy(async () => ({ default: (await import('../components/CompetencyDrawer')).CompetencyDrawer }))

/** What somebody holds: the viewer, or somebody whose competencies they may see. */
export function CompetenciesPage() {
  const say = useWords(assessmentWords)
  const me = useMe()
  const { id = me.person?.id } = useParams({ strict: false }) as { id?: string }
  if (id) return <OfPerson key={id} personId={id} isOwn={id === me.person?.id} />
  return (
    <Page title={say('own')}>
      <Empty icon={PeopleIcon} title={say('nobodyTitle')} text={say('nobodyText')} />
    </Page>
  )
}

function OfPerson({ personId, isOwn }: { personId: string; isOwn: boolean }) {
  const say = useWords(assessmentWords)
  const [on, setOn] = usePlace('on')
  const query = useQuery(competenciesQuery(personId, on))
  const name = query.data?.person.name
  const role = query.data?.role
  return (
    <Page
      title={isOwn ? say('own') : name ? say('ofName', { name }) : say('of')}
      description={[say('description'), role && say('inRole', { role: role.name })].filter(Boolean).join(' ')}
      actions={
        <>
          {!isOwn && <Link to={paths.reachOf(personId)} look="plain">{say('reachOf')}</Link>}
          <DayInLine label={say('asOf')} day={on ?? ''} onChange={(day) => setOn(day || undefined)} />
        </>
      }
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(held) => <Shown held={held} personId={personId} isOwn={isOwn} isNow={!on} onNow={() => setOn(undefined)} />}
      </Loaded>
    </Page>
  )
}

interface ShownProps {
  held: HeldCompetencies
  personId: string
  isOwn: boolean
  isNow: boolean
  onNow: () => void
}

function Shown({ held, personId, isOwn, isNow, onNow }: ShownProps) {
  const say = useWords(assessmentWords)
  const format = useFormat()
  const [competency, open] = usePlace('competency')
  const maySay = isNow && held.sources.length > 0
  return (
    <>
      {!isNow && (
        <p className={styles.then} role="status">
          {say('asOfText', { day: format.day(held.on) })} <Button onClick={onNow}>{say('backToToday')}</Button>
        </p>
      )}
      <div className={styles.above}>
        <Figures held={held} personId={personId} isNow={isNow} />
        {isOwn && <SomebodyElse />}
        {maySay && (
          <div className={styles.choose}>
            <Picker
              look="search"
              label={say('choose')}
              placeholder={say('choose')}
              find={findCompetencies}
              value={null}
              onChoose={(choice) => choice && open(choice.id)}
            />
          </div>
        )}
      </div>
      {held.items.length === 0 && (
        <Empty title={say('emptyTitle')} text={say(isNow ? (isOwn ? 'emptyOwn' : 'emptyOther') : 'emptyThen')} />
      )}
      <CompetencyAreas held={held} onOpen={open} />
      {isNow && <AskedPart personId={personId} isOwn={isOwn} />}
      <Rule held={held} />
      <Suspense>
        {competency && (
          <CompetencyDrawer key={competency} held={held} personId={personId} competencyId={competency} maySay={maySay} onClose={() => open(undefined)} />
        )}
      </Suspense>
    </>
  )
}

/** The way to everybody else, for whoever may see all. */
function SomebodyElse() {
  const say = useWords(assessmentWords)
  const navigate = useNavigate()
  if (!useMe().areas.includes('demand')) return null
  return (
    <div className={styles.choose}>
      <Picker
        look="search"
        label={say('somebodyElse')}
        placeholder={say('somebodyElse')}
        find={findPeople}
        value={null}
        onChoose={(choice) => choice && void navigate({ to: paths.competenciesOf(choice.id) })}
      />
    </div>
  )
}

/** How it stands in a line; what is missing leads to what to do about it, today. */
function Figures({ held, personId, isNow }: { held: HeldCompetencies; personId: string; isNow: boolean }) {
  const say = useWords(assessmentWords)
  const { items, role } = held
  const counts = {
    shortCount: items.filter(({ required, level }) => (required ?? 0) > (level ?? 0)).length,
    staleCount: items.filter(({ is_stale }) => is_stale).length,
    apartCount: items.filter(({ spread }) => spread > 0).length,
  }
  const told = (Object.keys(counts) as (keyof typeof counts)[]).filter((name) => counts[name] > 0)
  return (
    <p className={styles.figures}>
      {say('figures', { count: items.length })}
      {told.map((name) => (
        <Fragment key={name}>
          {' · '}
          {name === 'shortCount' && role && isNow ? (
            <Link to={paths.gapsTo(personId, role.code)}>{say(name, { count: counts[name] })}</Link>
          ) : (
            say(name, { count: counts[name] })
          )}
        </Fragment>
      ))}
    </p>
  )
}
