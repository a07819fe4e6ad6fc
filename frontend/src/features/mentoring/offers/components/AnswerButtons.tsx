import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'

import { undo } from '@/api/undo'
import { Button } from '@/shared/Button'
import { FormDialog } from '@/shared/form/FormDialog'
import { TextField } from '@/shared/form/fields'
import { SelectField } from '@/shared/form/SelectField'
import { useSubmission } from '@/shared/form/useSubmission'
import { offerWords } from '@/shared/messages/en/offers'
import { useWords } from '@/shared/messages/words'
import { focusHeading } from '@/shared/page/focusHeading'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { DECLINE_REASONS, type Answer, type DeclineReason, type OwnOffer } from '../api'
import styles from './Offer.module.css'

export interface AnswerButtonsProps {
  offer: OwnOffer
  /** Sends the answer; the offer as it is then. */
  send: (answer: Answer) => Promise<OwnOffer>
  onDone?: (offer: OwnOffer) => void
  /** What somebody came to do; they are asked once more. */
  beginsWith?: 'declined'
}

/** Accept, or decline with a reason that only coordinators read; then take it back, for a while. */
export function AnswerButtons({ offer, send, onDone, beginsWith }: AnswerButtonsProps) {
  const say = useWords(offerWords)
  const [isDeclining, setDeclining] = useState(beginsWith === 'declined')
  const name = offer.others.map(({ person }) => person.name).join(', ')
  const tell = (answered: OwnOffer) => {
    const text = say(answered.own_answer === 'declined' ? 'declinedDone' : 'acceptedDone', { name })
    showToast(text, { undoes: answered.undo_id ?? undefined })
    onDone?.(answered)
    focusHeading()
  }
  const accepting = useMutation({ mutationFn: () => send({ answer: 'accepted' }), onSuccess: tell })
  if (offer.actions.includes('take_back') && offer.undo_id) return <TakeBack activity={offer.undo_id} />
  if (!offer.actions.includes('answer')) return null
  return (
    <div className={styles.actions}>
      <Button look="main" busy={accepting.isPending} onClick={() => accepting.mutate()}>
        {say('accept')}
      </Button>
      <Button onClick={() => setDeclining(true)}>{say('decline')}</Button>
      {accepting.isError && <ProblemNotice problem={accepting.error} />}
      {isDeclining && (
        <DeclineDialog
          send={send}
          onDone={(answered) => {
            setDeclining(false)
            tell(answered)
          }}
          onClose={() => setDeclining(false)}
        />
      )}
    </div>
  )
}

/** Takes one's answer back, as long as the others don't know of it. */
function TakeBack({ activity }: { activity: string }) {
  const say = useWords(offerWords)
  const takingBack = useMutation({ mutationFn: () => undo(activity), onSuccess: focusHeading })
  return (
    <div className={styles.actions}>
      <Button busy={takingBack.isPending} onClick={() => takingBack.mutate()}>
        {say('takeBack')}
      </Button>
      {takingBack.isError && <ProblemNotice problem={takingBack.error} />}
    </div>
  )
}

interface DeclineDialogProps extends Pick<AnswerButtonsProps, 'send'> {
  onDone: (offer: OwnOffer) => void
  onClose: () => void
}

function DeclineDialog({ send, onDone, onClose }: DeclineDialogProps) {
  const say = useWords(offerWords)
  const submission = useSubmission({ send: (answer: Answer) => send(answer), onDone })
  return (
    <FormDialog
      title={say('declineTitle')}
      submit={say('declineSubmit')}
      submission={submission}
      read={({ reason = '', words = '' }) => ({
        answer: 'declined' as const,
        reason: (reason || null) as DeclineReason | null,
        words: words.trim() || null,
      })}
      onClose={onClose}
    >
      <p>{say('declineText')}</p>
      <SelectField
        name="reason"
        label={say('reason')}
        required
        data={[{ value: '', label: say('chooseReason') }, ...DECLINE_REASONS.map((value) => ({ value, label: say(value) }))]}
      />
      <TextField name="words" label={say('words')} description={say('wordsHint')} maxLength={1000} />
    </FormDialog>
  )
}
