import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { groupWords } from '@/shared/messages/en/groups'
import { policyWords } from '@/shared/messages/en/policy'
import { roundWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import type { SearchParams } from '@/shared/searchParams'

import { aimName } from '../../programmes/aims'
import { roundQuery, type Round, type RoundResult } from '../api'
import { LeftOutPart } from '../components/LeftOutPart'
import { Outcome } from '../components/Outcome'
import { PairsPart } from '../components/PairsPart'
import { RoundNav } from '../components/RoundNav'
import { RunAgain } from '../components/RunAgain'
import { RunState } from '../components/RunState'
import { GroupsPart } from '../groups/GroupsPart'
import { partIn } from '../parts'
import { CloseRound } from '../publishing/CloseRound'
import { Publish } from '../publishing/Publish'
import { PublishedState } from '../publishing/PublishedState'
import { ChangedSince } from '../repair/ChangedSince'
import { useMayDecide } from '../useMayDecide'
import styles from './RoundPage.module.css'

const ComparePart = lazy(async () => ({ default: (await import('../components/ComparePart')).ComparePart }))
const DecisionsPart = lazy(async () => ({ default: (await import('../components/DecisionsPart')).DecisionsPart }))
const OffersPart = lazy(async () => ({ default: (await import('../publishing/OffersPart')).OffersPart }))
const RepairPart = lazy(async () => ({ default: (await import('../repair/RepairPart')).RepairPart }))
const FairnessPart = lazy(async () => ({ default: (await import('../components/FairnessPart')).FairnessPart }))

/** The workbench of a round: what came of it and why, what is decided, and running it again. */
export function RoundPage() {
  const say = useWords(roundWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery(roundQuery(id))
  const round = query.data
  return (
    <Page
      title={round ? say('title', { number: round.number }) : say('one')}
      description={round && <Facts round={round} />}
      actions={
        round && (
          <>
            <RunAgain round={round} />
            <Publish round={round} />
            <CloseRound round={round} />
          </>
        )
      }
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(shown) => <Workbench key={shown.id} round={shown} />}
      </Loaded>
    </Page>
  )
}

function Facts({ round }: { round: Round }) {
  const say = useWords(roundWords)
  const sayPolicy = useWords(policyWords)
  const format = useFormat()
  const sayGroup = useWords(groupWords)
  const { programme_id, programme_name, mentees, mentors, peers, input_at } = round
  const when = format.moment(input_at)
  // A run that was stopped aimed at something else than what is shown was made for.
  // A repair is made by least change, in a round that aims at what it was run for.
  const isShownFor = round.state === 'proposed' ? round.result?.objective : null
  const objective = isShownFor ?? round.objective
  return (
    <>
      <Link to={paths.programme(programme_id)}>{programme_name}</Link>
      {['', say('aim', { objective: aimName(objective, round.among, sayPolicy) })].join(' · ')}
      <span className={styles.input}>
        {['', round.among === 'sides' ? say('input', { mentees, mentors, when }) : sayGroup('input', { count: peers, when })].join(' · ')}
      </span>
    </>
  )
}

function Workbench({ round }: { round: Round }) {
  const say = useWords(roundWords)
  const search: SearchParams = useSearch({ strict: false })
  return (
    <>
      <RunState round={round} />
      <PublishedState round={round} />
      {partIn(search.part) !== 'repair' && <ChangedSince round={round} />}
      {round.result && <Results round={round} result={round.result} />}
      {!round.result && round.state === 'draft' && <Empty title={say('emptyTitle')} text={say('emptyText')} />}
    </>
  )
}

function Results({ round, result }: { round: Round; result: RoundResult }) {
  const search: SearchParams = useSearch({ strict: false })
  const part = partIn(search.part)
  const mayDecide = useMayDecide(round)
  return (
    <>
      <Outcome round={round} result={result} />
      <RoundNav round={round} result={result} part={part} />
      {part === 'pairs' && <Together round={round} result={result} mayDecide={mayDecide} />}
      {part === 'leftOut' && <LeftOutPart round={round} result={result} mayDecide={mayDecide} />}
      <Suspense>{part === 'compare' && <ComparePart round={round} mayDecide={mayDecide} />}</Suspense>
      <Suspense>{part === 'fairness' && <FairnessPart round={round} result={result} />}</Suspense>
      <Suspense>{part === 'repair' && <RepairPart round={round} />}</Suspense>
      <Suspense>{part === 'offers' && <OffersPart round={round} />}</Suspense>
      <Suspense>{part === 'decisions' && <DecisionsPart round={round} mayDecide={mayDecide} />}</Suspense>
    </>
  )
}

function Together(props: { round: Round; result: RoundResult; mayDecide: boolean }) {
  return props.round.among === 'sides' ? <PairsPart {...props} /> : <GroupsPart {...props} />
}
