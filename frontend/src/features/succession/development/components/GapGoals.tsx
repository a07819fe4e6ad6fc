import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useSubmission } from '@/shared/form/useSubmission'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { developmentWords } from '@/shared/messages/en/succession-development'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { Tag } from '@/shared/Tag'
import { showToast } from '@/shared/toast/toasts'

import { addGoals, type Development, type DevelopmentGap, type DevelopmentGoals } from '../api'
import styles from './Development.module.css'
import { GapMentors } from './GapMentors'
import { Talk } from './Talk'

export interface GapGoalsProps {
  development: Development
  gaps: readonly DevelopmentGap[]
}

/** Each gap with what is done about it; those without a goal can become one where the rules of plans allow it. */
export function GapGoals({ development: { nomination_id, person, plan_id, why_no_goals }, gaps }: GapGoalsProps) {
  const say = useWords(developmentWords)
  const [left, setLeft] = useState<readonly string[]>(() => gaps.filter((gap) => isFree(gap) && !gap.is_next).map(({ code }) => code))
  const chosen = gaps.filter((gap) => isFree(gap) && !left.includes(gap.code))
  const adding = useSubmission({
    send: (body: DevelopmentGoals, key) => addGoals(nomination_id, body, key),
    onDone: () => showToast(say('added')),
  })
  const toggle = (code: string) => setLeft((before) => (before.includes(code) ? before.filter((each) => each !== code) : [...before, code]))
  const mayAdd = why_no_goals === null
  const [isWhole, setWhole] = useState(false)
  const first = gaps.filter(({ is_next, goal }) => is_next || goal !== null)
  const shown = isWhole || first.length === 0 ? gaps : first
  return (
    <>
      <ul className={styles.gaps}>
        {shown.map((gap) => (
          <li key={`${gap.kind} ${gap.code}`}>
            {isFree(gap) && (
              <input
                type="checkbox"
                className={styles.check}
                aria-label={say('choose', { name: gap.name })}
                checked={!left.includes(gap.code)}
                onChange={() => toggle(gap.code)}
              />
            )}
            <Gap gap={gap} learner={person?.id} />
          </li>
        ))}
      </ul>
      {shown.length < gaps.length && (
        <span>
          <Button look="quiet" onClick={() => setWhole(true)}>
            {say('showAll', { count: gaps.length })}
          </Button>
        </span>
      )}
      {adding.problem ? <ProblemNotice problem={adding.problem} onRetry={adding.retry} /> : null}
      {mayAdd && chosen.length > 0 && (
        <div className={styles.parts}>
          <p className={styles.soft}>{say('addText')}</p>
          <span>
            <Button busy={adding.isPending} onClick={() => adding.submit({ competency_ids: chosen.map(({ id }) => id ?? '') })}>
              {say('addGoals', { count: chosen.length })}
            </Button>
          </span>
        </div>
      )}
      {!mayAdd && <p className={styles.soft}>{say(`why_${why_no_goals}`)}</p>}
      {!mayAdd && chosen.length > 0 && <Talk names={chosen.map(({ name }) => name)} />}
      {plan_id && (
        <p>
          <Link to={paths.plan(plan_id)}>{say('openPlan')}</Link>
        </p>
      )}
    </>
  )
}

/** Whether a gap can become a goal: certificates are earned on a way of their own. */
function isFree({ kind, id, goal }: DevelopmentGap): boolean {
  return kind === 'competency' && id !== null && goal === null
}

function Gap({ gap, learner }: { gap: DevelopmentGap; learner: string | undefined }) {
  const say = useWords(developmentWords)
  const { id, kind, name, must_have, is_next, goal, required } = gap
  const needsMentor = is_next && !goal?.reached_on && !goal?.has_mentoring
  return (
    <div className={styles.gap}>
      <p className={styles.line}>
        <span className={styles.name}>{name}</span>
        {is_next && <Tag tone="warn">{say('nextOnly')}</Tag>}
        {must_have && <Tag>{say('mustHave')}</Tag>}
        {kind === 'certificate' && <Tag>{say('certificate')}</Tag>}
        {goal && <GoalTag goal={goal} />}
      </p>
      <Facts gap={gap} />
      {kind === 'competency' && id && (
        <p>
          <Link to={paths.resourcesTo(id)} aria-label={say('learnFor', { name })}>
            {say('learn')}
          </Link>
        </p>
      )}
      {kind === 'competency' && id && learner && needsMentor && (
        <GapMentors competency={{ id, name, level: required ?? 1 }} learner={learner} />
      )}
    </div>
  )
}

function GoalTag({ goal: { reached_on, has_mentoring } }: { goal: NonNullable<DevelopmentGap['goal']> }) {
  const say = useWords(developmentWords)
  const format = useFormat()
  return (
    <>
      <Tag tone="good">{reached_on ? say('goalReached', { day: format.day(reached_on) }) : say('goalSet')}</Tag>
      {has_mentoring && <Tag tone="good">{say('withMentor')}</Tag>}
    </>
  )
}

function Facts({ gap: { kind, required, held, level_name, evidence_on } }: { gap: DevelopmentGap }) {
  const say = useWords(developmentWords)
  const format = useFormat()
  if (kind === 'certificate') return null
  const levels = say('levels', { required: required ?? 0, named: level_name && ` (${level_name})`, held: held ?? 0 })
  const evidence = evidence_on ? say('evidenceOf', { day: format.day(evidence_on) }) : say('noEvidence')
  return <p className={styles.soft}>{[levels, evidence].join(' · ')}</p>
}
