import { useState } from 'react'

import { Details } from '@/features/people/details/Details'
import { DetailText, FieldError, fieldProps } from '@/features/people/details/inputs'
import type { Autosave } from '@/shared/autosave/useAutosave'
import { NumberInput } from '@/shared/form/NumberInput'
import { frameworkRoleWords, frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'

import { DetailCode, DetailLines } from '../components/detailInputs'
import { nameOf } from '../outlined'
import type { EditedRole } from './RolePanel'
import type { PartProps } from './RolesPart'

const FIELDS = ['name', 'family', 'track', 'level', 'description', 'certifications']

/** The highest level that there is. */
const MOST_LEVEL = 20

interface RoleDetailsProps extends PartProps {
  autosave: Autosave<EditedRole>
  mayEdit: boolean
}

/** What a role is; its fields save themselves. */
export function RoleDetails({ autosave, outline, mayEdit }: RoleDetailsProps) {
  const say = useWords(frameworkRoleWords)
  const sayAll = useWords(frameworkWords)
  const { name, family, track, level, description, certifications } = autosave.values
  return (
    <Details
      autosave={autosave}
      editable={mayEdit ? FIELDS : []}
      details={[
        { field: 'name', label: sayAll('name'), shown: name, input: (id) => <DetailText id={id} autosave={autosave} field="name" /> },
        {
          field: 'family',
          label: say('family'),
          shown: nameOf(outline.families, family),
          input: (id) => <DetailCode id={id} autosave={autosave} field="family" pieces={outline.families} />,
        },
        {
          field: 'track',
          label: say('track'),
          shown: nameOf(outline.tracks, track),
          input: (id) => <DetailCode id={id} autosave={autosave} field="track" pieces={outline.tracks} />,
        },
        { field: 'level', label: say('level'), shown: String(level), input: (id) => <LevelInput id={id} autosave={autosave} /> },
        {
          field: 'description',
          label: say('description'),
          shown: description,
          input: (id) => <DetailLines id={id} autosave={autosave} field="description" />,
        },
        {
          field: 'certifications',
          label: say('certifications'),
          shown: certifications.join(', '),
          input: (id) => <CertificationsInput id={id} autosave={autosave} />,
        },
      ]}
    />
  )
}

function LevelInput({ id, autosave }: { id: string; autosave: Autosave<EditedRole> }) {
  const error = autosave.errorOf('level')
  return (
    <>
      <NumberInput
        id={id}
        value={autosave.values.level}
        least={1}
        most={MOST_LEVEL}
        invalid={error !== undefined}
        describedBy={error && `${id}-error`}
        onChange={(level) => level !== null && autosave.change({ level })}
        onBlur={autosave.flush}
      />
      <FieldError id={id} error={error} />
    </>
  )
}

/** Codes with commas between them; what is typed stands there as it was typed until it is left. */
function CertificationsInput({ id, autosave }: { id: string; autosave: Autosave<EditedRole> }) {
  const say = useWords(frameworkRoleWords)
  const [typed, setTyped] = useState<string | null>(null)
  const error =
    autosave.errorOf('certifications') ?? autosave.problem?.errors.find(({ field }) => field.startsWith('certifications.'))?.message
  return (
    <>
      <input
        {...fieldProps(id, error)}
        placeholder={say('certificationsHint')}
        value={typed ?? autosave.values.certifications.join(', ')}
        onChange={(event) => {
          setTyped(event.target.value)
          autosave.change({ certifications: event.target.value.split(/[\s,;]+/).filter(Boolean) })
        }}
        onBlur={() => {
          setTyped(null)
          autosave.flush()
        }}
      />
      <FieldError id={id} error={error} />
    </>
  )
}
