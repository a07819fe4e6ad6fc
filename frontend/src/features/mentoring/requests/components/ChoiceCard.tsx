import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useSubmission } from '@/shared/form/useSubmission'
import { Link } from '@/shared/Link'
import { requestWords } from '@/shared/messages/en/requests'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { focusHeading } from '@/shared/page/focusHeading'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { movedTo } from '../../enrolments/application'
import { MoveButtons, SkillItem } from '../../enrolments/components/SkillItem'
import skillStyles from '../../enrolments/components/SkillItem.module.css'
import type { Programme } from '../../programmes/api'
import { Field } from '../../programmes/components/Field'
import { askForMentor, type NewRequest, type Suggestions } from '../api'
import type { Choices } from '../choices'
import styles from './ChoiceCard.module.css'

const LONGEST_MESSAGE = 1_000

export interface ChoiceCardProps {
  programme: Programme
  suggestions: Suggestions | undefined
  choices: Choices
  onChange: (choices: Choices) => void
}

/** Whom to ask, in which order and with what words; or to leave it to the round. */
export function ChoiceCard({ programme, suggestions, choices, onChange }: ChoiceCardProps) {
  const say = useWords(requestWords)
  const hindrance = suggestions?.hindrance
  return (
    <Card title={say('yourChoice')}>
      {hindrance && <p role="status">{say(`hindered_${hindrance}`)}</p>}
      {suggestions?.offer_id && (
        <p>
          <Link to={paths.offer(suggestions.offer_id)} look="main">
            {say('toOffer')}
          </Link>
        </p>
      )}
      {!hindrance && <Ordered choices={choices} onChange={onChange} />}
      {!hindrance && <Sending programme={programme} days={suggestions?.request_days ?? 0} choices={choices} />}
    </Card>
  )
}

function Ordered({ choices, onChange }: Pick<ChoiceCardProps, 'choices' | 'onChange'>) {
  const say = useWords(requestWords)
  if (choices.length === 0) return <p className={styles.words}>{say('noChoice')}</p>
  return (
    <ol className={skillStyles.items} aria-label={say('order')}>
      {choices.map(({ id, name }, place) => (
        <SkillItem key={id} name={name} place={place + 1} onRemove={() => onChange(choices.toSpliced(place, 1))}>
          {choices.length > 1 && (
            <MoveButtons
              up={say('moveUp', { name })}
              down={say('moveDown', { name })}
              canRise={place > 0}
              canFall={place < choices.length - 1}
              onMove={(by) => onChange(movedTo(choices, place, place + by))}
            />
          )}
        </SkillItem>
      ))}
    </ol>
  )
}

function Sending({ programme, days, choices }: { programme: Programme; days: number; choices: Choices }) {
  const say = useWords(requestWords)
  const navigate = useNavigate()
  const [message, setMessage] = useState('')
  const [first] = choices
  const submission = useSubmission({
    send: (request: NewRequest, key) => askForMentor(programme.id, request, key),
    onDone: () => {
      showToast(say('asked', { name: first?.name ?? '' }))
      focusHeading()
    },
  })
  const letRound = async () => {
    showToast(say('roundDecides'))
    await navigate({ to: paths.programme(programme.id) })
  }
  return (
    <div className={styles.sending}>
      {first && (
        <details className={styles.message}>
          <summary>{say('addMessage')}</summary>
          <Field label={say('message')} hint={say('messageHint')}>
            {(control) => (
              <textarea {...control} rows={3} maxLength={LONGEST_MESSAGE} value={message} onChange={(event) => setMessage(event.target.value)} />
            )}
          </Field>
        </details>
      )}
      {first && <p className={styles.words}>{say('howItGoes', { name: first.name, count: days })}</p>}
      {submission.problem ? <ProblemNotice problem={submission.problem} onRetry={submission.retry} /> : null}
      <div className={styles.deeds}>
        <Button
          look="main"
          disabled={!first}
          busy={submission.isPending}
          onClick={() => submission.submit({ choices: choices.map(({ id }) => id), message })}
        >
          {say('ask')}
        </Button>
        <Button look="quiet" onClick={() => void letRound()}>
          {say('letRound')}
        </Button>
      </div>
    </div>
  )
}
