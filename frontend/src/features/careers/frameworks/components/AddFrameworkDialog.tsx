import { useNavigate } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { addFramework } from '../api'
import { NameAndCode } from './NameAndCode'

/** Makes a framework with an empty draft, and opens it where it has to begin. */
export function AddFrameworkDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(frameworkWords)
  const navigate = useNavigate()
  const submission = useSubmission({
    send: (body: { name: string; code: string }, key) => addFramework(body, key),
    onDone: ({ id, name }) => {
      showToast(say('added', { name }))
      onClose()
      return navigate({ to: paths.framework(id), search: { part: 'setup' } as never })
    },
  })
  return (
    <FormDialog
      title={say('add')}
      submit={say('addSubmit')}
      submission={submission}
      read={({ name = '', code = '' }) => ({ name, code })}
      onClose={onClose}
    >
      <p>{say('addText')}</p>
      <NameAndCode />
    </FormDialog>
  )
}
