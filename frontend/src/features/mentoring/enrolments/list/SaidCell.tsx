import { useFormat } from '@/shared/format'
import { enrolmentWords } from '@/shared/messages/en/enrolments'
import { useWords } from '@/shared/messages/words'

import type { EnrolmentRow } from './api'
import styles from './SaidCell.module.css'

const MOST_SHOWN = 3

/** What somebody wants to learn and can teach, the first few of each. */
export function SaidCell({ enrolment: { goals, teaches, side } }: { enrolment: EnrolmentRow }) {
  const say = useWords(enrolmentWords)
  const wants = useShort(goals.map(({ competency, words }) => competency?.name ?? words ?? ''))
  const can = useShort(teaches.map(({ competency }) => competency.name))
  if (wants === '' && can === '') return <span className={styles.none}>{say('nothingSaid')}</span>
  const isBoth = side === 'peer'
  return (
    <span className={styles.said}>
      {wants && <span>{isBoth ? say('learnsLine', { items: wants }) : wants}</span>}
      {can && <span>{isBoth ? say('teachesLine', { items: can }) : can}</span>}
    </span>
  )
}

/** The first few of some names, and how many more there are. */
function useShort(names: readonly string[]): string {
  const say = useWords(enrolmentWords)
  const format = useFormat()
  const rest = names.length - MOST_SHOWN
  return format.list([...names.slice(0, MOST_SHOWN), ...(rest > 0 ? [say('more', { count: rest })] : [])])
}
