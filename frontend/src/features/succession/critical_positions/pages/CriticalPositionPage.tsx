import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { criticalPositionWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import columns from '@/shared/page/Columns.module.css'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page } from '@/shared/page/Page'

import { CandidateFinder } from '../../nominations/components/CandidateFinder'
import { Candidates } from '../../nominations/components/Candidates'
import { criticalPositionQuery, type CriticalPositionPlan } from '../api'
import styles from '../components/CriticalPositions.module.css'
import { EditPlan } from '../components/EditPlan'
import { Padlock } from '../components/Padlock'
import { PlanFacts } from '../components/PlanFacts'
import { Signs } from '../components/Signs'

/** The plan for one critical position: who could follow, why it matters, and who can see that. */
export function CriticalPositionPage() {
  const say = useWords(criticalPositionWords)
  const { id } = useParams({ strict: false })
  return (
    <LoadedPage query={useQuery(criticalPositionQuery(id ?? ''))} title={say('one')}>
      {(plan) => <Shown key={plan.id} plan={plan} />}
    </LoadedPage>
  )
}

function Shown({ plan }: { plan: CriticalPositionPlan }) {
  const mayNominate = plan.actions.includes('nominate')
  return (
    <Page
      title={plan.position.title}
      description={<Where plan={plan} />}
      actions={
        <>
          <EditPlan plan={plan} />
          <Padlock planId={plan.id} />
        </>
      }
    >
      <div className={columns.columns}>
        <div className={columns.column}>
          <Candidates planId={plan.id} mayNominate={mayNominate} />
          {mayNominate && (
            <div data-unprinted>
              <CandidateFinder planId={plan.id} />
            </div>
          )}
        </div>
        <div className={columns.column}>
          <PlanFacts plan={plan} />
        </div>
      </div>
    </Page>
  )
}

function Where({ plan }: { plan: CriticalPositionPlan }) {
  const say = useWords(criticalPositionWords)
  const format = useFormat()
  const { incumbent, org_unit, position, vacant_since } = plan
  const held = incumbent
    ? say('heldBy', { name: incumbent.name, day: format.day(incumbent.since) })
    : vacant_since
      ? say('vacantSince', { day: format.day(vacant_since) })
      : say('vacant')
  return (
    <span className={styles.tags}>
      <span>{held}</span>
      <Link to={paths.position(position.id)}>{org_unit.name}</Link>
      <Signs plan={plan} />
    </span>
  )
}
