import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { paths } from '@/app/paths'
import type { FormValues } from '@/shared/form/Form'
import { FormDialog } from '@/shared/form/FormDialog'
import { SelectField } from '@/shared/form/SelectField'
import { useSubmission } from '@/shared/form/useSubmission'
import { competencyKindWords, frameworkCompetencyWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'

import type { FrameworkCompetency } from '../api'
import { NameAndCode } from '../components/NameAndCode'
import { expectNew, useEditing } from '../editing/useEditing'
import { findIn } from '../outlined'
import type { PartProps } from '../roles/RolesPart'

const KINDS = Object.keys(competencyKindWords.messages) as FrameworkCompetency['kind'][]

/** Adds a competency that no role asks for yet, and opens it. */
export function AddCompetencyDialog({ version, outline, onClose }: PartProps & { onClose: () => void }) {
  const say = useWords(frameworkCompetencyWords)
  const sayKind = useWords(competencyKindWords)
  const navigate = useNavigate()
  const edit = useEditing(version.id)
  const [parent, setParent] = useState<Choice | null>(null)
  const submission = useSubmission({
    send: async (competency: FrameworkCompetency) => {
      expectNew(outline.competencies, competency.code)
      await edit({ competencies: [competency] }, say('added', { name: competency.name }))
      return competency
    },
    onDone: ({ code }) => {
      onClose()
      return navigate({ to: paths.framework(version.id), search: { part: 'competencies', competency: code } as never })
    },
  })
  return (
    <FormDialog title={say('add')} submit={say('addSubmit')} submission={submission} read={competencyIn} onClose={onClose}>
      <NameAndCode />
      <SelectField name="kind" label={say('kind')} data={KINDS.map((kind) => ({ value: kind, label: sayKind(kind) }))} />
      <SelectField name="scale" label={say('scale')} data={outline.scales.map(({ code, name }) => ({ value: code, label: name }))} />
      <Picker
        name="parent"
        label={say('parent')}
        placeholder={say('parentHint')}
        find={findIn('competencies', outline.competencies)}
        value={parent}
        onChoose={setParent}
      />
    </FormDialog>
  )
}

function competencyIn({ name = '', code = '', kind, scale = '', parent }: FormValues): FrameworkCompetency {
  return {
    name,
    code,
    kind: kind as FrameworkCompetency['kind'],
    scale,
    parent: parent || null,
    description: '',
    descriptors: [],
    prerequisites: [],
  }
}
