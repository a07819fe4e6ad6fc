import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { nominationWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import columns from '@/shared/page/Columns.module.css'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page } from '@/shared/page/Page'

import { DevelopmentPanel } from '../../development/components/DevelopmentPanel'
import { ReadinessPanel } from '../../readiness/components/ReadinessPanel'
import { TellingPart } from '../../telling/components/TellingPart'
import { nominationQuery, type NominationDetails } from '../api'
import { Deciders } from '../components/Deciders'
import { FitDetails } from '../components/FitDetails'
import { History } from '../components/History'
import { InterimSwitch } from '../components/InterimSwitch'
import styles from '../components/Nominations.module.css'
import { StateActions } from '../components/StateActions'
import { StateTags } from '../components/StateTags'

/** One candidate for one seat: how they fit, what they want, whether they know, and all that became of it. */
export function NominationPage() {
  const say = useWords(nominationWords)
  const { id } = useParams({ strict: false })
  return (
    <LoadedPage query={useQuery(nominationQuery(id ?? ''))} title={say('one')}>
      {(nomination) => <Shown key={nomination.id} nomination={nomination} />}
    </LoadedPage>
  )
}

function Shown({ nomination }: { nomination: NominationDetails }) {
  return (
    <Page title={nomination.name} description={<For nomination={nomination} />} actions={
        <>
          <InterimSwitch nomination={nomination} />
          <StateActions nomination={nomination} />
        </>
      }>
      <ReadinessPanel nominationId={nomination.id} />
      <DevelopmentPanel nominationId={nomination.id} />
      <div className={columns.columns}>
        <div className={columns.column}>
          {nomination.person ? <FitDetails nomination={nomination} /> : <Outside nomination={nomination} />}
          <History nomination={nomination} />
        </div>
        <div className={columns.column}>
          {nomination.person && <Wishes nomination={nomination} />}
          {nomination.person && <TellingPart nomination={nomination} />}
        </div>
      </div>
    </Page>
  )
}

function For({ nomination }: { nomination: NominationDetails }) {
  const say = useWords(nominationWords)
  const { critical_position: plan, is_interim, title, person } = nomination
  return (
    <span className={styles.heading}>
      <Link to={paths.criticalPosition(plan.id)}>{say(is_interim ? 'interimFor' : 'candidateFor', { position: plan.position.title })}</Link>
      {person && title && <Link to={paths.person(person.id)}>{say('holds', { title })}</Link>}
      <StateTags nomination={nomination} />
      {nomination.deciders && <Deciders names={nomination.deciders} />}
    </span>
  )
}

function Wishes({ nomination: { wish } }: { nomination: NominationDetails }) {
  const say = useWords(nominationWords)
  return (
    <Card title={say('wish')}>
      {!wish && <p className={styles.soft}>{say('wishNone')}</p>}
      {wish && (
        <div className={styles.parts}>
          <p>{wish.is_this_role ? say('aimsHere') : wish.role ? say('aimsElsewhere', { role: wish.role.name }) : say('noAim')}</p>
          {wish.aspirations && <p className={styles.said}>{wish.aspirations}</p>}
        </div>
      )}
    </Card>
  )
}

function Outside({ nomination }: { nomination: NominationDetails }) {
  const say = useWords(nominationWords)
  return (
    <Card title={say('externalNote')}>
      <p className={styles.said}>{nomination.external_note}</p>
    </Card>
  )
}
