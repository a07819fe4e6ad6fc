import { useFormat } from '@/shared/format'
import { criticalPositionWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import type { CriticalPositionPlan } from '../api'
import styles from './CriticalPositions.module.css'
import { SizeMark } from './SizeMark'

const JUDGED = ['impact', 'scarcity', 'time_to_fill', 'risk_of_loss', 'impact_of_loss'] as const

/** Why a position is critical, and what was judged of it. */
export function PlanFacts({ plan }: { plan: CriticalPositionPlan }) {
  const say = useWords(criticalPositionWords)
  const format = useFormat()
  return (
    <Card title={say('plan')}>
      <p className={styles.reason}>{plan.reason}</p>
      <dl className={styles.facts}>
        {JUDGED.map((name) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd>
              <SizeMark size={plan[name]} />
            </dd>
          </div>
        ))}
        {plan.expected_exit && (
          <div>
            <dt>{say('exit')}</dt>
            <dd>{format.day(plan.expected_exit)}</dd>
          </div>
        )}
        <div>
          <dt>{say('targetBench')}</dt>
          <dd>{format.number(plan.target_bench)}</dd>
        </div>
        {plan.review_on && (
          <div>
            <dt>{say('review')}</dt>
            <dd>{format.day(plan.review_on)}</dd>
          </div>
        )}
      </dl>
      {plan.is_single_point && <p>{say('singlePoint')}</p>}
      <p className={styles.soft}>{say('markedBy', { name: plan.marked_by, day: format.day(plan.marked_at) })}</p>
    </Card>
  )
}
