import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { policyWords } from '@/shared/messages/en/policy'
import { roundWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import choices from '@/shared/styles/Choices.module.css'

import { aimName, aimText } from '../../programmes/aims'
import { OBJECTIVES } from '../../programmes/policy'
import { runRound, showRound, type Objective, type Round } from '../api'

/** Asks what the round should aim at, and runs it. */
export function RunDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const say = useWords(roundWords)
  const submission = useSubmission({
    send: ({ objective }: { objective: Objective }) => runRound(round, objective),
    onDone: (running) => {
      showRound(running)
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('runTitle')}
      submit={say('runSubmit')}
      submission={submission}
      read={({ objective = round.objective }) => ({ objective: objective as Objective })}
      onClose={onClose}
    >
      <p>{say('runText')}</p>
      <Objectives round={round} />
    </FormDialog>
  )
}

function Objectives({ round: { objective: chosen, objectives, among } }: { round: Round }) {
  const say = useWords(policyWords)
  return (
    <div className={choices.choices} role="radiogroup" aria-label={say('objective')}>
      {OBJECTIVES.filter((each) => objectives.includes(each)).map((each) => (
        <label key={each} className={choices.choice} htmlFor={`run-${each}`}>
          <input id={`run-${each}`} type="radio" name="objective" value={each} defaultChecked={each === chosen} />
          <span className={choices.name}>{aimName(each, among, say)}</span>
          <span className={choices.meaning}>{aimText(each, among, say)}</span>
        </label>
      ))}
    </div>
  )
}
