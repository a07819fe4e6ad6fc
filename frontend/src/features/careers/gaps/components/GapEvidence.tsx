import { sourceWords } from '@/shared/messages/en/assessments'
import { gapWords } from '@/shared/messages/en/gaps'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import { useAge } from '../../assessments/useLevelText'
import type { RequirementGap } from '../api'
import styles from './GapEvidence.module.css'

/** By whose word a level is held, and how old that is. */
export function GapEvidence({ item, on }: { item: RequirementGap; on: string }) {
  const say = useWords(gapWords)
  const saySource = useWords(sourceWords)
  const age = useAge()
  const { evidence } = item
  if (!evidence) return <span className={styles.soft}>{say('noEvidence')}</span>
  const { source, assessor, is_stale } = evidence
  return (
    <span className={styles.soft}>
      {say('evidence', { source: saySource(source), assessor, when: age(evidence.on, on) })} {is_stale && <Tag tone="warn">{say('stale')}</Tag>}
    </span>
  )
}
