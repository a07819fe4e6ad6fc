import { useMutation } from '@tanstack/react-query'

import { useList } from '@/api/pages'
import { Button } from '@/shared/Button'
import { nominationWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'
import { announce } from '@/shared/page/announcer'
import { Skeleton } from '@/shared/page/Skeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { nominationList, rankNomination, type Nomination } from '../api'
import { CandidateRow } from './CandidateRow'
import styles from './Nominations.module.css'

const OPEN: ReadonlySet<string> = new Set(['proposed', 'pending', 'approved'])

/** The candidates of a plan: by their places, those who would only step in apart, and at last what is over. */
export function Candidates({ planId, mayNominate }: { planId: string; mayNominate: boolean }) {
  const say = useWords(nominationWords)
  const list = useList(nominationList(planId))
  const ranking = useRanking()
  if (!list.items) return list.problem ? <ProblemNotice problem={list.problem} onRetry={list.retry} /> : <Skeleton lines={8} />
  const open = list.items.filter(({ state }) => OPEN.has(state))
  const parts = {
    candidates: open.filter(({ is_interim }) => !is_interim),
    interim: open.filter(({ is_interim }) => is_interim),
    over: list.items.filter(({ state }) => !OPEN.has(state)),
  }
  return (
    <>
      {ranking.isError && <ProblemNotice problem={ranking.error} />}
      <Section title={say('candidates')}>
        {parts.candidates.length === 0 && <p className={styles.soft}>{say(mayNominate ? 'noCandidates' : 'noneReader')}</p>}
        <Rows nominations={parts.candidates} onPlace={(nomination, place) => ranking.mutate({ nomination, place })} />
        {parts.candidates.some(({ actions }) => actions.includes('rank')) && parts.candidates.length > 1 && (
          <p className={styles.hint}>{say('rankHint')}</p>
        )}
      </Section>
      {parts.interim.length > 0 && (
        <Section title={say('interim')}>
          <Rows nominations={parts.interim} onPlace={(nomination, place) => ranking.mutate({ nomination, place })} />
        </Section>
      )}
      {parts.over.length > 0 && (
        <Section title={say('over')}>
          <Rows nominations={parts.over} onPlace={() => undefined} />
        </Section>
      )}
      {list.more && (
        <Button busy={list.isLoadingMore} onClick={() => void list.more?.()}>
          {say('more')}
        </Button>
      )}
    </>
  )
}

function Rows({ nominations, onPlace }: { nominations: readonly Nomination[]; onPlace: (nomination: Nomination, place: number) => void }) {
  if (nominations.length === 0) return null
  return (
    <ol className={styles.list}>
      {nominations.map((each) => (
        <CandidateRow key={each.id} nomination={each} last={nominations.length} onPlace={onPlace} />
      ))}
    </ol>
  )
}

/** Puts a candidate at another place, and says where they are then. */
function useRanking() {
  const say = useWords(nominationWords)
  return useMutation({
    mutationFn: ({ nomination, place }: { nomination: Nomination; place: number }) => rankNomination(nomination, place),
    onSuccess: (_, { nomination, place }) => announce(say('ranked', { name: nomination.name, place })),
  })
}
