import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { paths } from '@/app/paths'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { criticalPositionWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import { showToast } from '@/shared/toast/toasts'

import { findPositionsToMark, markCritical, type CriticalPositionRequest } from '../api'
import { judgedIn, JudgementFields, type Judged } from './JudgementFields'

interface MarkDialogProps {
  /** What is suggested, for a person to change. */
  judged: Judged
  position?: Choice
  onClose: () => void
}

/** Says of a position that it must not stay open, and leads to its plan. */
export function MarkDialog({ judged, position: suggested, onClose }: MarkDialogProps) {
  const say = useWords(criticalPositionWords)
  const navigate = useNavigate()
  const [position, setPosition] = useState<Choice | null>(suggested ?? null)
  const submission = useSubmission({
    send: (body: CriticalPositionRequest, key) => markCritical(body, key),
    onDone: (plan) => {
      showToast(say('marked', { title: plan.position.title }))
      void navigate({ to: paths.criticalPosition(plan.id) })
    },
  })
  return (
    <FormDialog
      title={say('markTitle')}
      submit={say('markSubmit')}
      submission={submission}
      isUnknown={position === null}
      read={(values) => ({ position_id: position?.id ?? '', ...judgedIn(values) })}
      onClose={onClose}
    >
      <p>{say('markText')}</p>
      <Picker
        name="position_id"
        label={say('position')}
        placeholder={say('searchPosition')}
        value={position}
        onChoose={setPosition}
        find={findPositionsToMark(say('markedAlready'))}
      />
      <JudgementFields judged={judged} />
    </FormDialog>
  )
}
