import { useState } from 'react'

import { findRoles } from '@/features/people/positions/api'
import { TextField } from '@/shared/form/fields'
import type { FormValues } from '@/shared/form/Form'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import { showToast } from '@/shared/toast/toasts'

import { findCompetencies } from '../../competencies/api'
import { saidStages, stagesOf, type DraftStage } from '../pathDraft'
import { addPath, changePath, findCertifications, type PathRequest, type PathShown } from '../pathsApi'
import { StagesField } from './StagesField'

/** Lays a learning path out, or changes one. */
export function PathDialog({ path, onClose }: { path?: PathShown; onClose: () => void }) {
  const say = useWords(learningPathWords)
  const [role, setRole] = useState<Choice | null>(path?.role ? { id: path.role.id, title: path.role.name } : null)
  const [competency, setCompetency] = useState<Choice | null>(path?.competency ? { id: path.competency.id, title: path.competency.name } : null)
  const [end, setEnd] = useState<Choice | null>(path?.certification ? { id: path.certification.id, title: path.certification.name } : null)
  const [stages, setStages] = useState<readonly DraftStage[]>(() => stagesOf(path))
  const submission = useSubmission({
    send: ({ code, ...terms }: PathRequest, key) => (path ? changePath(path, { ...terms, state: path.state }) : addPath({ code, ...terms }, key)),
    onDone: ({ undo_id }) => {
      showToast(say('changed'), { undoes: undo_id ?? undefined })
      onClose()
    },
  })
  const read = ({ code = '', title = '', description = '' }: FormValues): PathRequest => ({
    code,
    title,
    description,
    role_id: role?.id ?? null,
    competency_id: competency?.id ?? null,
    certification_id: end?.id ?? null,
    stages: saidStages(stages),
  })
  return (
    <FormDialog title={path ? say('editPath', { name: path.title }) : say('layOut')} submit={say('save')} submission={submission} read={read} onClose={onClose}>
      {!path && <TextField name="code" label={say('code')} description={say('codeHint')} autoComplete="off" />}
      <TextField name="title" label={say('titleField')} defaultValue={path?.title} autoComplete="off" />
      <TextField name="description" label={say('forWhom')} defaultValue={path?.description} autoComplete="off" />
      <Picker
        name="role_id"
        label={say('role')}
        value={role}
        find={findRoles}
        onChoose={(choice) => {
          setRole(choice)
          if (choice) setCompetency(null)
        }}
      />
      <Picker
        name="competency_id"
        label={say('orCompetency')}
        value={competency}
        find={findCompetencies}
        onChoose={(choice) => {
          setCompetency(choice)
          if (choice) setRole(null)
        }}
      />
      <Picker name="certification_id" label={say('endsWith')} value={end} onChoose={setEnd} find={findCertifications} />
      <StagesField stages={stages} onChange={setStages} />
    </FormDialog>
  )
}
