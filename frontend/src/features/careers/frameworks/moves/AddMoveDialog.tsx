import { useState } from 'react'

import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { SelectField } from '@/shared/form/SelectField'
import { useSubmission } from '@/shared/form/useSubmission'
import { frameworkRoleWords, moveKindWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'

import type { FrameworkEdit } from '../api'
import { useEditing } from '../editing/useEditing'
import { choiceOf, findIn, nameOf } from '../outlined'
import type { PartProps } from '../roles/RolesPart'

type Move = NonNullable<FrameworkEdit['moves']>[number]

const KINDS = Object.keys(moveKindWords.messages) as Move['kind'][]

export interface AddMoveDialogProps extends PartProps {
  /** The role that it starts from, unless another is chosen. */
  from?: { code: string; name: string }
  onClose: () => void
}

/** Adds a move between two roles. */
export function AddMoveDialog({ version, outline, from, onClose }: AddMoveDialogProps) {
  const say = useWords(frameworkRoleWords)
  const sayKind = useWords(moveKindWords)
  const edit = useEditing(version.id)
  const [source, setSource] = useState<Choice | null>(from ? choiceOf(from) : null)
  const [target, setTarget] = useState<Choice | null>(null)
  const submission = useSubmission({
    send: (move: Move) =>
      edit(
        { moves: [move] },
        say('moveAdded', { source: nameOf(outline.roles, move.source), target: nameOf(outline.roles, move.target) }),
      ),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say('addMove')}
      submit={say('addMoveSubmit')}
      submission={submission}
      read={({ source: from_ = '', target: to = '', kind, months = '' }) => ({ source: from_, target: to, kind: kind as Move['kind'], months: Number(months) })}
      onClose={onClose}
    >
      <Picker name="source" label={say('source')} find={findIn('roles', outline.roles)} value={source} onChoose={setSource} />
      <Picker name="target" label={say('target')} find={findIn('roles', outline.roles, source ? [source.id] : [])} value={target} onChoose={setTarget} />
      <SelectField name="kind" label={say('kind')} data={KINDS.map((kind) => ({ value: kind, label: sayKind(kind) }))} />
      <TextField name="months" type="number" min={0} max={600} label={say('months')} description={say('monthsHint')} defaultValue="18" />
    </FormDialog>
  )
}
