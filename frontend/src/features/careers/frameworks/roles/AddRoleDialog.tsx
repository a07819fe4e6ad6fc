import { useNavigate } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { TextField } from '@/shared/form/fields'
import type { FormValues } from '@/shared/form/Form'
import { FormDialog } from '@/shared/form/FormDialog'
import { SelectField } from '@/shared/form/SelectField'
import { useSubmission } from '@/shared/form/useSubmission'
import { frameworkRoleWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'

import type { FrameworkRole } from '../api'
import { NameAndCode } from '../components/NameAndCode'
import { expectNew, useEditing } from '../editing/useEditing'
import type { PartProps } from './RolesPart'

/** Adds a role that asks for nothing yet, and opens it. */
export function AddRoleDialog({ version, outline, onClose }: PartProps & { onClose: () => void }) {
  const say = useWords(frameworkRoleWords)
  const navigate = useNavigate()
  const edit = useEditing(version.id)
  const submission = useSubmission({
    send: async (role: FrameworkRole) => {
      expectNew(outline.roles, role.code)
      await edit({ roles: [role] }, say('added', { name: role.name }))
      return role
    },
    onDone: ({ code }) => {
      onClose()
      return navigate({ to: paths.framework(version.id), search: { part: 'roles', role: code } as never })
    },
  })
  return (
    <FormDialog title={say('add')} submit={say('addSubmit')} submission={submission} read={roleIn} onClose={onClose}>
      <NameAndCode />
      <SelectField name="family" label={say('family')} data={outline.families.map(({ code, name }) => ({ value: code, label: name }))} />
      <SelectField name="track" label={say('track')} data={outline.tracks.map(({ code, name }) => ({ value: code, label: name }))} />
      <TextField name="level" type="number" min={1} max={20} label={say('level')} description={say('levelHint')} defaultValue="1" />
    </FormDialog>
  )
}

function roleIn({ name = '', code = '', family = '', track = '', level }: FormValues): FrameworkRole {
  return { name, code, family, track, level: Number(level), description: '', requirements: [], certifications: [] }
}
