import { useState } from 'react'

import { TextField } from '@/shared/form/fields'
import type { FormValues } from '@/shared/form/Form'
import { FormDialog } from '@/shared/form/FormDialog'
import { SelectField } from '@/shared/form/SelectField'
import { useSubmission } from '@/shared/form/useSubmission'
import { learningWords, resourceKindWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { addResource, changeResource, type Resource, type ResourceRequest } from '../api'
import styles from './Learning.module.css'
import { newOutcome, OutcomesField, type Outcome } from './OutcomesField'

const KINDS = Object.keys(resourceKindWords.messages) as Resource['kind'][]

/** Enters a resource, or changes one. */
export function ResourceDialog({ resource, onClose }: { resource?: Resource; onClose: () => void }) {
  const say = useWords(learningWords)
  const sayKind = useWords(resourceKindWords)
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>(() => outcomesOf(resource))
  const submission = useSubmission({
    send: ({ code, ...terms }: ResourceRequest, key) =>
      resource ? changeResource(resource, { ...terms, state: resource.state }) : addResource({ code, ...terms }, key),
    onDone: ({ title, undo_id }) => {
      showToast(resource ? say('changed') : say('added', { name: title }), { undoes: undo_id ?? undefined })
      onClose()
    },
  })
  return (
    <FormDialog
      title={resource ? say('editTitle', { name: resource.title }) : say('addTitle')}
      submit={say('save')}
      submission={submission}
      read={(values) => requestOf(values, outcomes)}
      onClose={onClose}
    >
      {!resource && <TextField name="code" label={say('code')} description={say('codeHint')} autoComplete="off" />}
      <TextField name="title" label={say('titleField')} defaultValue={resource?.title} autoComplete="off" />
      <TextField name="description" label={say('about')} defaultValue={resource?.description} autoComplete="off" />
      <TextField name="link" type="url" label={say('link')} defaultValue={resource?.link} autoComplete="off" />
      <TextField name="provider" label={say('provider')} defaultValue={resource?.provider} autoComplete="off" />
      <div className={styles.two}>
        <SelectField name="kind" label={say('kind')} defaultValue={resource?.kind} data={KINDS.map((value) => ({ value, label: sayKind(value) }))} />
        <TextField name="minutes" type="number" label={say('minutes')} defaultValue={resource?.minutes} />
        <TextField name="cost.amount" inputMode="decimal" label={say('amount')} description={say('amountHint')} defaultValue={resource?.cost ? resource.cost.amount / 100 : ''} />
        <TextField name="cost.currency" label={say('currency')} description="ISO 4217" defaultValue={resource?.cost?.currency ?? 'EUR'} maxLength={3} />
      </div>
      <OutcomesField outcomes={outcomes} onChange={setOutcomes} />
    </FormDialog>
  )
}

function outcomesOf(resource: Resource | undefined): Outcome[] {
  return (resource?.outcomes ?? []).map(({ competency, from_level, level }) =>
    newOutcome({ competency: { id: competency.id, title: competency.name }, from: String(from_level), to: String(level) }),
  )
}

/** The fields as a request; what is no number is sent as it is not, for the server to say so. */
function requestOf(values: FormValues, outcomes: readonly Outcome[]): ResourceRequest {
  const { code = '', title = '', description = '', link = '', provider = '', minutes, kind } = values
  const amount = (values['cost.amount'] ?? '').trim().replace(',', '.')
  return {
    code,
    title,
    description,
    link,
    provider,
    kind: kind as Resource['kind'],
    minutes: Number(minutes),
    cost: amount ? { amount: Math.round(Number(amount) * 100), currency: (values['cost.currency'] ?? '').toUpperCase() } : null,
    outcomes: outcomes
      .filter(({ competency }) => competency !== null)
      .map(({ competency, from, to }) => ({ competency_id: competency?.id ?? '', from_level: Number(from), level: Number(to) })),
  }
}
