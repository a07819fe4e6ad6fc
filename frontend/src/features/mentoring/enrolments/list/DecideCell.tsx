import { useState } from 'react'

import { Button } from '@/shared/Button'
import { enrolmentWords } from '@/shared/messages/en/enrolments'
import { useWords } from '@/shared/messages/words'

import type { Decision, EnrolmentRow } from './api'
import styles from './DecideCell.module.css'
import { decideNow, decisionsOn } from './decisions'

export interface DecideProps {
  enrolment: EnrolmentRow
  onDecline: (enrolment: EnrolmentRow) => void
}

const NAMED = { enrol: 'enrolNamed', wait: 'waitNamed', decline: 'declineNamed' } as const

/** What can be decided on somebody's application, in their row. */
export function DecideCell({ enrolment, onDecline }: DecideProps) {
  const say = useWords(enrolmentWords)
  const [busy, setBusy] = useState(false)
  const { name } = enrolment.person
  const press = (decision: Decision) => {
    if (decision === 'decline') return onDecline(enrolment)
    setBusy(true)
    void decideNow(enrolment, decision).finally(() => setBusy(false))
  }
  // Who takes part is settled: the drawer can still change it.
  if (enrolment.state === 'enrolled') return null
  return (
    <span className={styles.decide}>
      {decisionsOn(enrolment).map((decision) => (
        <Button key={decision} look="quiet" busy={busy} aria-label={say(NAMED[decision], { name })} onClick={() => press(decision)}>
          {say(decision)}
        </Button>
      ))}
    </span>
  )
}
