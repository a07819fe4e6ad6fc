import { useState } from 'react'

import { Button } from '@/shared/Button'
import { FormDialog } from '@/shared/form/FormDialog'
import { TextField } from '@/shared/form/fields'
import { SelectField } from '@/shared/form/SelectField'
import { useSubmission } from '@/shared/form/useSubmission'
import { useFormat } from '@/shared/format'
import { offerWords } from '@/shared/messages/en/offers'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'
import { showToast } from '@/shared/toast/toasts'

import { END_REASONS, endRelationship, type EndReason, type OwnRelationship } from '../api'
import styles from './Offer.module.css'

/** Whom the viewer meets, and ending it. */
export function OwnRelationships({ relationships }: { relationships: readonly OwnRelationship[] }) {
  const say = useWords(offerWords)
  const format = useFormat()
  const [ending, setEnding] = useState<OwnRelationship | null>(null)
  return (
    <>
      <ul className={styles.list}>
        {relationships.map((each) => (
          <li key={each.id} className={styles.line}>
            <div>
              {each.others.map(({ person, side }) => (
                <p key={person.id} className={styles.name}>
                  {say('as', { name: person.name, side: say(side) })}
                </p>
              ))}
              <p className={styles.soft}>
                <Tag tone={each.state === 'active' ? 'good' : 'calm'}>{say(each.state)}</Tag>{' '}
                {[say('in', { programme: each.programme_name }), say('began', { when: format.day(each.began_at.slice(0, 10)) })].join(' · ')}
              </p>
            </div>
            {each.actions.includes('end') && <Button onClick={() => setEnding(each)}>{say('end')}</Button>}
          </li>
        ))}
      </ul>
      {ending && <EndDialog relationship={ending} onClose={() => setEnding(null)} />}
    </>
  )
}

function EndDialog({ relationship, onClose }: { relationship: OwnRelationship; onClose: () => void }) {
  const say = useWords(offerWords)
  const submission = useSubmission({
    send: (body: { reason: EndReason; words: string | null }) => endRelationship(relationship, body),
    onDone: () => {
      showToast(say('endDone'))
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('endTitle')}
      submit={say('endSubmit')}
      look="danger"
      submission={submission}
      read={({ reason = '', words = '' }) => ({ reason: reason as EndReason, words: words.trim() || null })}
      onClose={onClose}
    >
      <p>{say('endText', { name: relationship.others.map(({ person }) => person.name).join(', ') })}</p>
      <SelectField name="reason" label={say('reason')} data={END_REASONS.map((value) => ({ value, label: say(value) }))} />
      <TextField name="words" label={say('words')} description={say('wordsHint')} maxLength={1000} />
    </FormDialog>
  )
}
