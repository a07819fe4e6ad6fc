import { LockIcon } from '@/shared/icons'
import { criticalPositionWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { CriticalPosition } from '../api'
import styles from './CriticalPositions.module.css'

type Signed = Pick<CriticalPosition, 'review_is_due' | 'review_on' | 'incumbent' | 'candidates' | 'privacy'>

/** What there is to see to in a plan, a word each. */
export function Signs({ plan }: { plan: Signed }) {
  const say = useWords(criticalPositionWords)
  return (
    <span className={styles.tags}>
      {plan.candidates.approved === 0 && <Tag tone="bad">{say('signNobody')}</Tag>}
      {plan.incumbent === null && <Tag tone="warn">{say('vacant')}</Tag>}
      {plan.review_is_due && <Tag tone="warn">{say(plan.review_on === null ? 'signNoReview' : 'signReview')}</Tag>}
      {plan.privacy === 'members' && (
        <Tag>
          <LockIcon size={12} /> {say('signPrivate')}
        </Tag>
      )}
    </span>
  )
}
