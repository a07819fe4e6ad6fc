import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useFormat } from '@/shared/format'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { keepScenario, type Scenario } from '../api'
import { asTerms, type Draft } from '../draft'

const LONGEST = 120

/** Gives a question a name, under which it is kept. */
export function KeepDialog({ draft, onKept, onClose }: { draft: Draft; onKept: (kept: Scenario) => void; onClose: () => void }) {
  const say = useWords(whatIfWords)
  const format = useFormat()
  const names = draft.leaving.map(({ name }) => name)
  const submission = useSubmission({
    send: (name: string, key) => keepScenario({ ...asTerms(draft), name }, key),
    onDone: (kept) => {
      showToast(say('saved'))
      onKept(kept)
    },
  })
  const suggested = say('leavesList', { names: format.list(names) }).slice(0, LONGEST)
  return (
    <FormDialog title={say('saveTitle')} submit={say('save')} submission={submission} read={({ name }) => name ?? ''} onClose={onClose}>
      <TextField name="name" label={say('name')} description={say('nameHint')} defaultValue={suggested} maxLength={LONGEST} data-first-focus />
    </FormDialog>
  )
}
