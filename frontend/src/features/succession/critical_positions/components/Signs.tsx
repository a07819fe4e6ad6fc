import { LockIcon } from '@/shared/icons'
import { criticalPositionWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { CriticalPosition } from '../api'
import styles from './CriticalPositions.module.css'

type Signed = Pick<CriticalPosition, 'review_is_due' | 'review_on' | 'incumbent' | 'candidates' | 'privacy'>

/** What there is to see to in a plan, a word each; nothing where there is nothing. */
export function Signs({ plan }: { plan: Signed }) {
  const say = useWords(criticalPositionWords)
  const isUncovered = plan.candidates.approved === 0
  const isPrivate = plan.privacy === 'members'
  if (!isUncovered && plan.incumbent && !plan.review_is_due && !isPrivate) return null
  return (
    <span className={styles.tags}>
      {isUncovered && <Tag tone="bad">{say('signNobody')}</Tag>}
      {plan.incumbent === null && <Tag tone="warn">{say('vacant')}</Tag>}
      {plan.review_is_due && <Tag tone="warn">{say(plan.review_on === null ? 'signNoReview' : 'signReview')}</Tag>}
      {isPrivate && (
        <Tag>
          <LockIcon size={12} /> {say('signPrivate')}
        </Tag>
      )}
    </span>
  )
}
