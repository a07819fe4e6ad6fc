import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { repairWords } from '@/shared/messages/en/repairs'
import { useWords } from '@/shared/messages/words'

import type { Round } from '../api'
import styles from '../publishing/Publishing.module.css'
import { useIsRepaired } from '../publishing/useAnswers'
import { changesQuery, type RoundChanges } from './api'

/** Of a published round: how much has changed since, and where it can be repaired. */
export function ChangedSince({ round }: { round: Round }) {
  const say = useWords(repairWords)
  const { data } = useQuery({ ...changesQuery(round.id), enabled: round.state === 'published' })
  const text = useCountsText()
  const isRepaired = useIsRepaired(round)
  if (!data || data.counts.length === 0) return null
  return (
    <section className={styles.state} aria-label={say('changed')}>
      <div>
        <p className={styles.name}>{say(isRepaired ? 'changedCountsRepaired' : 'changedCounts', { counts: text(data) })}</p>
        <p className={styles.soft}>{say('changedText')}</p>
      </div>
      {data.actions.includes('repair') && (
        <Link to={paths.roundPart(round.id, 'repair')} look="plain">
          {say('repair')}
        </Link>
      )}
    </section>
  )
}

/** Says how much of each kind has changed: "3 declined, 1 joined". */
export function useCountsText(): (changes: Pick<RoundChanges, 'counts'>) => string {
  const say = useWords(repairWords)
  const format = useFormat()
  return ({ counts }) => format.list(counts.map(({ kind, count }) => say(kind, { count })))
}
