import { TextField } from '@/shared/form/fields'
import { filledIn } from '@/shared/form/filledIn'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { learningWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { addCompletion, type CompletionRequest, type Resource } from '../api'
import { useResourceText } from '../useResourceText'

export interface CompleteDialogProps {
  resource: Pick<Resource, 'id' | 'title' | 'minutes'>
  personId: string
  onClose: () => void
}

/** Notes that somebody has gone through a resource; everything but the button may stay empty. */
export function CompleteDialog({ resource, personId, onClose }: CompleteDialogProps) {
  const say = useWords(learningWords)
  const { time } = useResourceText()
  const submission = useSubmission({
    send: (body: CompletionRequest, key) => addCompletion(personId, body, key),
    onDone: () => {
      showToast(say('doneSaved'))
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('doneTitle', { name: resource.title })}
      submit={say('save')}
      submission={submission}
      read={({ score, minutes, ...values }) => ({
        ...filledIn<CompletionRequest>(values),
        resource_id: resource.id,
        ...(score && { score: Number(score) }),
        ...(minutes && { minutes: Number(minutes) }),
      })}
      onClose={onClose}
    >
      <TextField name="done_on" type="date" label={say('doneOn')} description={say('doneOnHint')} />
      <TextField name="minutes" type="number" label={say('took')} description={say('tookHint', { time: time(resource.minutes) })} />
      <TextField name="score" type="number" label={say('score')} description={say('scoreHint')} />
      <TextField name="note" label={say('note')} autoComplete="off" />
      <TextField name="link" type="url" label={say('link')} description={say('linkHint')} autoComplete="off" />
    </FormDialog>
  )
}
