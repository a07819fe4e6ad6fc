import { useState } from 'react'

import { AreaField } from '@/shared/form/AreaField'
import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { nominationWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { nominate, type Decider, type NominationRequest } from '../api'
import { Deciders } from './Deciders'
import styles from './Nominations.module.css'

export type Nominee = { kind: 'person'; id: string; name: string } | { kind: 'outside' }

interface NominateDialogProps {
  planId: string
  nominee: Nominee
  /** Who could decide on what the viewer proposes; the nominee may be one of them, and then does not. */
  deciders: readonly Decider[]
  onClose: () => void
}

/** Nominates somebody: ready to be sent as it opens, for words and terms may be added and need not be. */
export function NominateDialog({ planId, nominee, deciders, onClose }: NominateDialogProps) {
  const say = useWords(nominationWords)
  const [isInterim, setInterim] = useState(false)
  const isPerson = nominee.kind === 'person'
  const others = deciders.filter(({ person }) => !isPerson || person?.id !== nominee.id)
  const submission = useSubmission({
    send: (body: NominationRequest, key) => nominate(planId, body, key),
    onDone: ({ name }) => {
      showToast(say('nominated', { name }))
      onClose()
    },
  })
  return (
    <FormDialog
      title={isPerson ? say('nominateName', { name: nominee.name }) : say('outsideTitle')}
      submit={say('nominate')}
      submission={submission}
      read={({ reason = '', external_name = '', external_note = '' }): NominationRequest => ({
        person_id: isPerson ? nominee.id : null,
        external_name: isPerson ? null : external_name,
        external_note,
        reason,
        is_interim: isInterim,
        state: 'pending',
      })}
      onClose={onClose}
    >
      <p>{say('nominateText')}</p>
      <p>
        <Deciders names={others.map(({ name }) => name)} />
      </p>
      {!isPerson && (
        <>
          <TextField name="external_name" label={say('externalName')} autoComplete="off" required data-first-focus />
          <AreaField name="external_note" label={say('externalNote')} maxLength={2000} />
        </>
      )}
      <AreaField name="reason" label={say('whyMaybe')} maxLength={2000} {...(isPerson ? { 'data-first-focus': true } : {})} />
      <label className={styles.tick}>
        <input type="checkbox" checked={isInterim} onChange={(event) => setInterim(event.target.checked)} />
        {say('isInterim')}
      </label>
    </FormDialog>
  )
}
