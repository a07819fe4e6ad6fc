import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { Button } from '@/shared/Button'
import { comparisonWords } from '@/shared/messages/en/comparison'
import { useWords } from '@/shared/messages/words'
import { focusHeading } from '@/shared/page/focusHeading'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { isOver, useWork } from '@/shared/work/useWork'
import { WorkProgress } from '@/shared/work/WorkProgress'

import { fetchRound, type Round, type RoundResult } from '../api'
import { areSame, compareAims, inOrder, lastCompared, resultsChanged, resultsQuery, type Result } from '../comparison'
import { AimsTable } from './AimsTable'
import styles from './ComparePart.module.css'
import { ResultChanges } from './ResultChanges'
import { TradeOff } from './TradeOff'

export interface ComparePartProps {
  round: Round & { result: RoundResult | null }
  mayDecide: boolean
}

/** The aims of a round side by side: in a table, as a trade-off, and who changes. */
export function ComparePart({ round, mayDecide }: ComparePartProps) {
  const query = useQuery(resultsQuery(round.id, round.result?.id ?? '', round.version))
  return (
    <Loaded query={query} skeleton={<Skeleton lines={6} height="2rem" />}>
      {({ items }) => <Compared round={round} mayDecide={mayDecide} results={items} />}
    </Loaded>
  )
}

/** How many aims can be compared: least change is one of repairs. */
function aimsOf({ objectives }: Round): number {
  return objectives.filter((each) => each !== 'least-change').length
}

function Compared({ round, mayDecide, results }: ComparePartProps & { results: readonly Result[] }) {
  const say = useWords(comparisonWords)
  const isPublished = round.state === 'published' || round.state === 'closed'
  const current = inOrder(lastCompared(results))
  const [beforeId, setBefore] = useState<string | null>(null)
  const [chosenId, setChosen] = useState<string | null>(null)
  const before = results.find(({ id }) => id === beforeId) ?? results.find(({ is_shown }) => is_shown)
  const chosen = results.find(({ id }) => id === chosenId && id !== before?.id)
  const againstShown = (id: string) => {
    setBefore(null)
    setChosen(id)
  }
  return (
    <div className={styles.part}>
      {isPublished && <p className={styles.soft}>{say(current.length > 1 ? 'published' : 'publishedUncompared')}</p>}
      {!isPublished && current.length < aimsOf(round) && <Ask round={round} isFirst={current.length < 2} />}
      {current.length > 1 && (
        <>
          <AimsTable round={round} results={current} chosen={chosen} mayDecide={mayDecide} onChoose={againstShown} />
          {!areSame(current) && <TradeOff among={round.among} results={current} chosen={chosen} onChoose={againstShown} />}
        </>
      )}
      {before && chosen && (
        <ResultChanges
          round={round}
          results={results}
          before={before}
          after={chosen}
          onChoose={(end, id) => (end === 'before' ? setBefore(id) : setChosen(id))}
        />
      )}
    </div>
  )
}

/** Has the aims compared that are missing, and shows how far that is. */
function Ask({ round, isFirst }: { round: Round; isFirst: boolean }) {
  const say = useWords(comparisonWords)
  const compare = useMutation({ mutationFn: () => compareAims(round), onSuccess: focusHeading })
  const workId = round.compare_work_id
  return (
    <div className={styles.ask}>
      {isFirst && <p className={styles.soft}>{say('emptyText')}</p>}
      {workId && <Progress key={workId} workId={workId} roundId={round.id} />}
      {round.actions.includes('compare') && (
        <Button busy={compare.isPending} onClick={() => compare.mutate()}>
          {say(isFirst ? 'compare' : 'compareAgain')}
        </Button>
      )}
      {compare.isError && <ProblemNotice problem={compare.error} onRetry={() => compare.mutate()} />}
    </div>
  )
}

/** How far a comparison is; nothing of one that is done. */
function Progress({ workId, roundId }: { workId: string; roundId: string }) {
  const { data: work } = useWork(workId)
  const [isWaiting, setWaiting] = useState(true)
  if (work && isOver(work) && work.state === 'done' && !isWaiting) return null
  return (
    <div className={styles.progress}>
      <WorkProgress
        id={workId}
        onOver={() => {
          setWaiting(false)
          void fetchRound(roundId).then(() => resultsChanged(roundId))
        }}
      />
    </div>
  )
}
