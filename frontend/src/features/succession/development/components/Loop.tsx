import { developmentWords } from '@/shared/messages/en/succession-development'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { LoopStep } from '../api'
import styles from './Development.module.css'

const TONES = { done: 'good', under_way: 'calm', open: 'warn', unknown: 'calm' } as const

/** From the seat through gap, goal, mentor, evidence and readiness back to the seat, as each step stands. */
export function Loop({ steps }: { steps: readonly LoopStep[] }) {
  const say = useWords(developmentWords)
  return (
    <ol className={styles.loop} aria-label={say('loop')}>
      {steps.map((step) => (
        <li key={step.kind} className={styles.step} data-state={step.state}>
          <span className={styles.name}>{say(`step_${step.kind}`)}</span>
          <Tag tone={TONES[step.state]}>{say(`state_${step.state}`)}</Tag>
          <span className={styles.soft}>
            <Fact step={step} />
          </span>
        </li>
      ))}
    </ol>
  )
}

function Fact({ step: { kind, state, count, total } }: { step: LoopStep }) {
  const say = useWords(developmentWords)
  if (state === 'unknown') return say('fact_unknown')
  if (kind === 'gap') return say(count === 0 ? 'fact_none' : 'fact_gap', { count })
  if (kind === 'evidence') return say('fact_evidence', { count })
  if (kind === 'readiness') return say(count > 0 ? 'fact_ready' : 'fact_unsaid')
  return total === 0 && state === 'done' ? say('fact_none') : say(`fact_${kind}`, { count, total })
}
