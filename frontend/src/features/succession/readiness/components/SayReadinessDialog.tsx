import { useQuery } from '@tanstack/react-query'

import { useFormat } from '@/shared/format'
import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { SelectField } from '@/shared/form/SelectField'
import { useSubmission } from '@/shared/form/useSubmission'
import { readinessWords } from '@/shared/messages/en/succession-readiness'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { sayReadiness, scaleQuery, type Readiness, type ReadinessRequest, type SaidReadiness } from '../api'

export interface SayReadinessDialogProps {
  readiness: Readiness
  kind: SaidReadiness['kind']
  onClose: () => void
}

/** Says when a candidate could take the seat, as an assessment or as what several agreed on. */
export function SayReadinessDialog({ readiness, kind, onClose }: SayReadinessDialogProps) {
  const say = useWords(readinessWords)
  const format = useFormat()
  const { data: scale } = useQuery(scaleQuery)
  const { nomination_id, validity_months, in_force, computed } = readiness
  const submission = useSubmission({
    send: (body: ReadinessRequest, key) => sayReadiness(nomination_id, body, key),
    onDone: () => {
      showToast(say('said'))
      onClose()
    },
  })
  const isAssessed = kind === 'assessed'
  const months = validity_months
  const text =
    isAssessed && in_force?.kind === 'calibrated'
      ? say('assessBesideText', { tier: in_force.tier_name, day: format.day(in_force.until), months })
      : say(isAssessed ? 'assessText' : 'calibrateText', { months })
  return (
    <FormDialog
      title={say(isAssessed ? 'assessTitle' : 'calibrateTitle')}
      submit={say(isAssessed ? 'assess' : 'calibrate')}
      submission={submission}
      isUnknown={scale === undefined}
      read={({ tier = '', reason = '' }) => ({ kind, tier, reason })}
      onClose={onClose}
    >
      <p>{text}</p>
      <SelectField
        name="tier"
        label={say('tier')}
        key={scale?.version}
        defaultValue={in_force?.tier ?? computed?.tier ?? undefined}
        data={scale?.tiers.map(({ code, name }) => ({ value: code, label: name })) ?? []}
      />
      <TextField name="reason" label={say('reason')} autoComplete="off" required />
    </FormDialog>
  )
}
