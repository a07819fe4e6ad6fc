import type { Autosave } from '@/shared/autosave/useAutosave'
import { orgUnitWords } from '@/shared/messages/en/org-units'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import { Details } from '../../details/Details'
import { DetailText } from '../../details/inputs'
import { useEdits } from '../../details/useEdits'
import { changeUnit, findUnits, unitChoice, unitQuery, type OrgUnit } from '../api'

const EDITABLE = ['name', 'code', 'parent_id']

/** What a unit is called, and what it is part of. */
export function UnitDetails({ unit }: { unit: OrgUnit }) {
  const say = useWords(orgUnitWords)
  const autosave = useEdits<OrgUnit>({
    resource: unit,
    queryKey: unitQuery(unit.id).queryKey,
    save: ({ parent, ...changes }, version) =>
      changeUnit(unit.id, { ...changes, ...(parent !== undefined && { parent_id: parent?.id ?? null }) }, version),
    nameOf: ({ name }) => name,
  })
  const { values } = autosave
  return (
    <Details
      autosave={autosave}
      editable={unit.actions.includes('edit') ? EDITABLE : []}
      show={(field, value) => (field === 'parent' ? ((value as OrgUnit['parent'])?.name ?? say('none')) : String(value))}
      details={[
        {
          field: 'name',
          label: say('name'),
          shown: values.name,
          input: (id) => <DetailText id={id} autosave={autosave} field="name" />,
        },
        {
          field: 'code',
          label: say('code'),
          shown: values.code,
          input: (id) => <DetailText id={id} autosave={autosave} field="code" />,
        },
        {
          field: 'parent',
          name: 'parent_id',
          label: say('parent'),
          shown: values.parent?.name ?? say('none'),
          input: () => <ParentInput autosave={autosave} />,
          hasOwnLabel: true,
        },
      ]}
    />
  )
}

function ParentInput({ autosave }: { autosave: Autosave<OrgUnit> }) {
  const say = useWords(orgUnitWords)
  const { parent } = autosave.values
  return (
    <Picker
      look="bare"
      label={say('parent')}
      placeholder={say('none')}
      find={findUnits}
      value={parent && unitChoice(parent)}
      error={autosave.errorOf('parent_id' as keyof OrgUnit)}
      onChoose={(choice) => autosave.change({ parent: choice && { id: choice.id, name: choice.title, code: '' } })}
    />
  )
}
