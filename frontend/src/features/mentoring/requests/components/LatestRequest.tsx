import { useState } from 'react'

import { useMe } from '@/features/people/me/useMe'
import { Button } from '@/shared/Button'
import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { useDeadline } from '@/shared/deadline'
import { useFormat } from '@/shared/format'
import { requestStateWords, requestWords } from '@/shared/messages/en/requests'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Tag } from '@/shared/Tag'
import { showToast } from '@/shared/toast/toasts'

import { withdrawRequest, type MentorRequest, type RequestChoice } from '../api'
import styles from './LatestRequest.module.css'

const TONES = { open: 'warn', matched: 'good', exhausted: 'bad', withdrawn: 'calm' } as const

/** How the viewer's last request stands: whom it asked, until when, and what comes next. */
export function LatestRequest({ request }: { request: MentorRequest }) {
  const say = useWords(requestWords)
  const sayState = useWords(requestStateWords)
  const { state, choices, message } = request
  const accepted = choices.find((each) => each.state === 'accepted')
  return (
    <Card title={say('yourRequest')} actions={<Tag tone={TONES[state]}>{sayState(state)}</Tag>}>
      {accepted && <p className={styles.told}>{say('matched', { name: accepted.mentor.name })}</p>}
      {state === 'exhausted' && <p className={styles.told}>{say('exhausted')}</p>}
      <ol className={styles.steps}>
        {choices.map((choice) => (
          <Step key={choice.rank} choice={choice} />
        ))}
      </ol>
      {state === 'open' && <p className={styles.soft}>{say('stepThen')}</p>}
      {message && (
        <blockquote className={styles.message} aria-label={say('yourMessage')}>
          {message}
        </blockquote>
      )}
      {request.actions.includes('withdraw') && <Withdrawing request={request} />}
    </Card>
  )
}

function Step({ choice }: { choice: RequestChoice }) {
  return (
    <li className={styles.step} data-state={choice.state} aria-current={choice.state === 'asked' ? 'step' : undefined}>
      <span className={styles.rank} aria-hidden="true">
        {choice.rank}
      </span>
      <span className={styles.name}>{choice.mentor.name}</span>
      <span className={styles.soft}>{useStepWords(choice)}</span>
    </li>
  )
}

function useStepWords({ state, asked_at, answer_by, ended_at }: RequestChoice): string {
  const say = useWords(requestWords)
  const format = useFormat()
  const deadline = useDeadline(useMe().person?.time_zone)
  switch (state) {
    case 'asked':
      return say('stepAsked', { from: format.ago(asked_at ?? ''), until: deadline(answer_by ?? '') })
    case 'accepted':
      return say('stepAccepted', { day: format.ago(ended_at ?? '') })
    case 'waiting':
      return say('stepWaiting')
    case 'declined':
      return say('stepDeclined')
    case 'expired':
      return say('stepExpired')
    case 'full':
      return say('stepFull')
    case 'withdrawn':
      return say('stepWithdrawn')
  }
}

function Withdrawing({ request }: { request: MentorRequest }) {
  const say = useWords(requestWords)
  const [isAsking, setAsking] = useState(false)
  const withdraw = async () => {
    await withdrawRequest(request)
    showToast(say('withdrawn'))
  }
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{say('withdraw')}</Button>
      {isAsking && (
        <ConfirmDialog title={say('withdrawTitle')} confirm={say('withdraw')} look="danger" onConfirm={withdraw} onClose={() => setAsking(false)}>
          <p>{say('withdrawText')}</p>
        </ConfirmDialog>
      )}
    </div>
  )
}
