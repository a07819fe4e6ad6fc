import { useNavigate } from '@tanstack/react-router'

import { asProblem } from '@/api/problem'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useSubmission } from '@/shared/form/useSubmission'
import { mentoringWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import { textOf } from '@/shared/problem/words'

import { useWish } from '../../enrolments/useWish'
import { beginEnrolment, type ProgrammeSummary, type Side } from '../api'
import styles from './ApplyButtons.module.css'

export interface ApplyButtonsProps {
  programme: Pick<ProgrammeSummary, 'id' | 'may_apply_as'>
  /** `plain` where something else is the main thing to do. */
  look?: 'main' | 'plain'
}

/** Begins an application for each part that is open to the viewer, and goes to it. */
export function ApplyButtons({ programme, look = 'main' }: ApplyButtonsProps) {
  const say = useWords(mentoringWords)
  const navigate = useNavigate()
  const wish = useWish()
  const { id, may_apply_as: sides } = programme
  const submission = useSubmission({
    send: (side: Side, key) => beginEnrolment(id, side, key),
    onDone: (enrolment) => navigate({ to: paths.enrolment(enrolment.id), search: wish as never }),
  })
  if (sides.length === 0) return null
  return (
    <div className={styles.apply}>
      {sides.map((side, place) => (
        <Button key={side} look={place === 0 ? look : 'plain'} busy={submission.isPending} onClick={() => submission.submit(side)}>
          {say(`apply_${side}`)}
        </Button>
      ))}
      {submission.problem ? (
        <p className={styles.problem} role="alert">
          {textOf(asProblem(submission.problem)).happened}
        </p>
      ) : null}
    </div>
  )
}
