import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'

import type { Scenario } from '../api'

export const LONGEST_NAME = 120

interface NameDialogProps {
  title: string
  submit: string
  /** What it is called unless somebody says otherwise. */
  name: string
  keep: (name: string, key: string) => Promise<Scenario>
  onKept: (kept: Scenario) => void
  onClose: () => void
}

/** Asks what a scenario is called, under which it is found again. */
export function NameDialog({ title, submit, name, keep, onKept, onClose }: NameDialogProps) {
  const say = useWords(whatIfWords)
  const submission = useSubmission({ send: keep, onDone: onKept })
  return (
    <FormDialog title={title} submit={submit} submission={submission} read={(values) => values.name ?? ''} onClose={onClose}>
      <TextField name="name" label={say('name')} description={say('nameHint')} defaultValue={name} maxLength={LONGEST_NAME} data-first-focus />
    </FormDialog>
  )
}
