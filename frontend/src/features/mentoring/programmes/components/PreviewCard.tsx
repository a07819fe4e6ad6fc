import { useQuery } from '@tanstack/react-query'

import { asProblem } from '@/api/problem'
import { useFormat } from '@/shared/format'
import { groupWords } from '@/shared/messages/en/groups'
import { previewWords } from '@/shared/messages/en/policy-preview'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Skeleton } from '@/shared/page/Skeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { useSettled } from '@/shared/useSettled'

import { previewQuery, type Policy, type PolicyPreview } from '../api'
import { LeftOut, Recruiting } from './PreviewPeople'
import styles from './PreviewCard.module.css'
import { RuleRemovals } from './RuleRemovals'

const PAUSE = 400
const NOT_YET = 409

export interface PreviewCardProps {
  programmeId: string
  policy: Policy
  /** Mentees, or peers, who take part: not all of them need be free. */
  enrolled: number
}

/** What a policy would come to with those who are free now, as it stands on the page, saved or not. */
export function PreviewCard({ programmeId, policy, enrolled }: PreviewCardProps) {
  const say = useWords(previewWords)
  const settled = useSettled(policy, PAUSE)
  const query = useQuery({ ...previewQuery(programmeId, settled), placeholderData: (before) => before })
  const { data: preview, error } = query
  const free = preview ? preview.mentees + preview.peers : enrolled
  return (
    <Card title={free < enrolled ? say('titleFree', { count: free }) : say('title')} actions={<span className={styles.busy} role="status">{query.isFetching && say('trying')}</span>}>
      {error && asProblem(error).status === NOT_YET && <p className={styles.words}>{asProblem(error).detail}</p>}
      {error && asProblem(error).status !== NOT_YET && <ProblemNotice problem={error} onRetry={() => query.refetch()} />}
      {!preview && !error && <Skeleton lines={5} height="1.25rem" />}
      {preview && !error && (
        <div className={styles.preview} aria-busy={query.isPlaceholderData || undefined}>
          <Outcome preview={preview} />
          <Foot preview={preview} />
          <RuleRemovals preview={preview} programmeId={programmeId} policy={settled} />
          <LeftOut preview={preview} />
          <Recruiting preview={preview} />
        </div>
      )}
    </Card>
  )
}

function Outcome({ preview }: { preview: PolicyPreview }) {
  const say = useWords(previewWords)
  const format = useFormat()
  const sayGroup = useWords(groupWords)
  const { matched, mentees, mentors, peers, seats, mean, worst, full_marks, eligible_pairs } = preview
  const points = (average: number, lowest: number) => ({
    mean: format.number(average),
    full: format.number(full_marks),
    worst: format.number(lowest),
  })
  return (
    <div className={styles.outcome}>
      <p className={styles.matched}>
        {peers > 0
          ? sayGroup('previewMatched', { matched: format.number(matched), count: peers })
          : say('matched', { matched: format.number(matched), mentees: format.number(mentees) })}
      </p>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ width: `${(100 * matched) / Math.max(1, mentees + peers)}%` }} />
      </div>
      {mean !== null && worst !== null && (
        <p className={styles.words}>
          {peers > 0 ? sayGroup('previewPoints', points(mean, worst)) : say('points', points(mean, worst))}
        </p>
      )}
      <p className={styles.words}>
        {peers > 0
          ? sayGroup('eligible', { count: eligible_pairs })
          : `${say('offer', { mentors: format.number(mentors), count: seats })} ${say('eligible', { count: eligible_pairs })}`}
      </p>
    </div>
  )
}

/** On a small screen, where the whole answer stands below what is edited: its figures, always at the foot. */
function Foot({ preview: { matched, mentees, peers, mean, without_option } }: { preview: PolicyPreview }) {
  const say = useWords(previewWords)
  const format = useFormat()
  const facts = [
    say('footMatched', { matched: format.number(matched), people: format.number(mentees + peers) }),
    mean !== null && say('footMean', { mean: format.number(mean) }),
    say('footWithout', { count: without_option.length }),
  ]
  return <p className={styles.foot}>{facts.filter(Boolean).join(' · ')}</p>
}
