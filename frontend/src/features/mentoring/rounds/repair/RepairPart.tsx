import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { Button } from '@/shared/Button'
import { repairWords } from '@/shared/messages/en/repairs'
import { useSubmission } from '@/shared/form/useSubmission'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { focusHeading } from '@/shared/page/focusHeading'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { WorkProgress } from '@/shared/work/WorkProgress'

import { mentoringChanged } from '../../changed'
import type { Round } from '../api'
import { beginRepair, changesQuery, repairQuery, type Repair, type RoundChanges } from './api'
import { useIsRepaired } from '../publishing/useAnswers'
import { Proposal } from './Proposal'
import styles from './Repair.module.css'

const FIRST_SHOWN = 12

/** What has changed since a round was published, and how it could be repaired. */
export function RepairPart({ round }: { round: Round }) {
  const say = useWords(repairWords)
  const query = useQuery(changesQuery(round.id))
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(changes) =>
        changes.items.length === 0 && !changes.repair_id ? (
          <Empty title={say('emptyTitle')} text={say(round.state === 'published' ? 'emptyText' : 'emptyBefore')} />
        ) : (
          <div className={styles.part}>
            <Changes round={round} changes={changes} />
            {changes.repair_id && <Latest round={round} repairId={changes.repair_id} />}
          </div>
        )
      }
    </Loaded>
  )
}

function Changes({ round, changes }: { round: Round; changes: RoundChanges }) {
  const say = useWords(repairWords)
  const isRepaired = useIsRepaired(round)
  return (
    <Card title={say(isRepaired ? 'changedSinceRepair' : 'changed')} actions={changes.actions.includes('repair') && <WorkOut round={round} hasOne={changes.repair_id !== null} />}>
      {changes.items.length === 0 ? (
        <p className={styles.soft}>{say(isRepaired ? 'emptySinceRepair' : 'emptyTitle')}</p>
      ) : (
        <Causes causes={changes.items} />
      )}
    </Card>
  )
}

function Causes({ causes }: { causes: RoundChanges['items'] }) {
  const say = useWords(repairWords)
  const [showsAll, setShowsAll] = useState(false)
  return (
    <>
      <ul className={styles.causes}>
        {(showsAll ? causes : causes.slice(0, FIRST_SHOWN)).map(({ said }) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      {!showsAll && causes.length > FIRST_SHOWN && (
        <Button look="quiet" onClick={() => setShowsAll(true)}>
          {say('all', { count: causes.length })}
        </Button>
      )}
    </>
  )
}

/** Has a repair worked out. */
export function WorkOut({ round, hasOne }: { round: Pick<Round, 'id'>; hasOne: boolean }) {
  const say = useWords(repairWords)
  const submission = useSubmission({ send: (id: string, key: string) => beginRepair(id, key), onDone: focusHeading })
  return (
    <>
      <Button look={hasOne ? 'plain' : 'main'} busy={submission.isPending} onClick={() => submission.submit(round.id)}>
        {say(hasOne ? 'workOutAnew' : 'workOut')}
      </Button>
      {submission.problem !== null && <ProblemNotice problem={submission.problem} onRetry={submission.retry} />}
    </>
  )
}

function Latest({ round, repairId }: { round: Round; repairId: string }) {
  const query = useQuery(repairQuery(repairId))
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(repair) => <Standing key={repair.id} round={round} repair={repair} />}
    </Loaded>
  )
}

function Standing({ round, repair }: { round: Round; repair: Repair }) {
  const say = useWords(repairWords)
  if (repair.state === 'running') return repair.work_id && <WorkProgress id={repair.work_id} onOver={() => void mentoringChanged()} />
  if (repair.state === 'proposed') return <Proposal round={round} repair={repair} />
  if (repair.state === 'dropped' && !repair.said) return null
  return <p className={styles.soft}>{repair.state === 'dropped' ? repair.said : say('confirmed')}</p>
}
