import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { applicationWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { programmeQuery, type Programme } from '../../programmes/api'
import { EnrolmentTag } from '../../programmes/components/StateTag'
import { enrolmentQuery, type Application, type Side } from '../api'
import { partsOf, type Part } from '../application'
import { ApplicationView } from '../components/ApplicationView'
import { ApplyPanel } from '../components/ApplyPanel'
import { BackgroundPart } from '../components/BackgroundPart'
import { GoalsPart } from '../components/GoalsPart'
import { MovesPart } from '../components/MovesPart'
import { NotWithPart } from '../components/NotWithPart'
import { HoursPart, LanguagesPart, NotePart } from '../components/PlainParts'
import { StylePart } from '../components/StylePart'
import { TeachingPart } from '../components/TeachingPart'
import { WishesPart } from '../components/WishesPart'
import { useApplicationEdits } from '../useApplicationEdits'
import { useWishedGoal } from '../useWish'
import styles from './EnrolmentPage.module.css'

/** Somebody's part in a programme: one's own is written here, another's is read. */
export function EnrolmentPage() {
  const say = useWords(applicationWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery(enrolmentQuery(id))
  const application = query.data
  return (
    <Page
      title={useTitle(application)}
      description={
        application && (
          <Link to={paths.programme(application.programme_id)}>{say('partOf', { programme: application.programme_name })}</Link>
        )
      }
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(shown) =>
          shown.actions.includes('edit') ? <OwnApplication key={shown.id} application={shown} /> : <Reading application={shown} />
        }
      </Loaded>
    </Page>
  )
}

const TITLES = {
  draft: { mentee: 'titleMentee', mentor: 'titleMentor', peer: 'titlePeer' },
  sent: { mentee: 'titleSentMentee', mentor: 'titleSentMentor', peer: 'titleSentPeer' },
  others: { mentee: 'titleOfMentee', mentor: 'titleOfMentor', peer: 'titleOfPeer' },
} as const satisfies Record<string, Record<Side, string>>

function useTitle(application: Application | undefined): string {
  const say = useWords(applicationWords)
  if (!application) return say('title')
  const { side, state, person } = application
  if (!isOwn(application)) return say(TITLES.others[side], { name: person.name })
  return say(TITLES[state === 'draft' ? 'draft' : 'sent'][side])
}

/** What is confidential is there for nobody else. */
function isOwn({ not_with }: Application): boolean {
  return not_with !== null
}

function OwnApplication({ application }: { application: Application }) {
  const query = useQuery(programmeQuery(application.programme_id))
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(programme) => <Writing application={application} programme={programme} />}
    </Loaded>
  )
}

function Writing({ application, programme }: { application: Application; programme: Programme }) {
  const edits = useApplicationEdits(application)
  useWishedGoal(edits)
  const queries = useQueryClient()
  const parts: Record<Part, ReactNode> = {
    goals: <GoalsPart edits={edits} topics={programme.topics} />,
    teaches: <TeachingPart edits={edits} />,
    hours: <HoursPart edits={edits} />,
    languages: <LanguagesPart edits={edits} />,
    style: <StylePart edits={edits} />,
    wishes: <WishesPart edits={edits} />,
    not_with: <NotWithPart edits={edits} />,
    note: <NotePart edits={edits} />,
    shows_moves: <MovesPart edits={edits} />,
    background: <BackgroundPart edits={edits} />,
  }
  const form = (
    <div key="parts" className={styles.parts}>
      {partsOf(application.side, programme.kind).map((part) => (
        <Fragment key={part}>{parts[part]}</Fragment>
      ))}
    </div>
  )
  const panel = (
    <div key="panel" className={styles.panel}>
      <ApplyPanel
        edits={edits}
        programme={programme}
        onDone={(changed) => queries.setQueryData(enrolmentQuery(changed.id).queryKey, changed)}
      />
    </div>
  )
  // Where they stand below each other: one applies after writing, and afterwards looks first how it stands.
  return <div className={styles.columns}>{edits.base.state === 'draft' ? [form, panel] : [panel, form]}</div>
}

/** Another's application, or one's own that can not be changed any more. */
function Reading({ application }: { application: Application }) {
  const say = useWords(applicationWords)
  return (
    <>
      <div className={styles.state}>
        <EnrolmentTag state={application.state} />
        {isOwn(application) && <p>{say(`${application.state}Text`)}</p>}
        {application.reason && <p>{say('because', { reason: application.reason })}</p>}
      </div>
      <Card title={say('title')}>
        <ApplicationView application={application} />
      </Card>
    </>
  )
}
