import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { paths } from '@/app/paths'
import { findRoleCodes } from '@/features/people/positions/api'
import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'
import choices from '@/shared/styles/Choices.module.css'
import { showToast } from '@/shared/toast/toasts'

import { findCompetencies } from '../../competencies/api'
import { beginPathway, type PathwayRequest } from '../pathsApi'

const KINDS = ['competency', 'role'] as const
const USUAL_LEVEL = 3

/** Sets an aim: a level of a competency, or a role. */
export function AimDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(learningPathWords)
  const navigate = useNavigate()
  const [kind, setKind] = useState<(typeof KINDS)[number]>('competency')
  const [competency, setCompetency] = useState<Choice | null>(null)
  const [role, setRole] = useState<Choice | null>(null)
  const submission = useSubmission({
    send: (body: PathwayRequest, key) => beginPathway(body, key),
    onDone: async ({ id }) => {
      showToast(say('aimSet'))
      await navigate({ to: paths.pathway(id) })
    },
  })
  const read = ({ level }: Record<string, string | undefined>): PathwayRequest =>
    kind === 'role'
      ? { competency_id: null, level: null, role_code: role?.id ?? null }
      : { competency_id: competency?.id ?? null, level: level ? Number(level) : null, role_code: null }
  return (
    <FormDialog title={say('setAim')} submit={say('setAim')} submission={submission} read={read} onClose={onClose}>
      <div className={choices.choices} role="radiogroup" aria-label={say('aimKind')}>
        {KINDS.map((each) => (
          <label key={each} className={choices.choice}>
            <input type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} />
            <span>{say(each === 'role' ? 'aimAtRole' : 'aimAtLevel')}</span>
          </label>
        ))}
      </div>
      {kind === 'role' ? (
        <Picker name="role_code" label={say('aimRole')} value={role} onChoose={setRole} find={findRoleCodes} />
      ) : (
        <>
          <Picker name="competency_id" label={say('aimCompetency')} value={competency} onChoose={setCompetency} find={findCompetencies} />
          <TextField name="level" type="number" label={say('aimLevel')} defaultValue={USUAL_LEVEL} />
        </>
      )}
    </FormDialog>
  )
}
