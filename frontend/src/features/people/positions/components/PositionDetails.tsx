import type { Autosave } from '@/shared/autosave/useAutosave'
import { positionWords } from '@/shared/messages/en/positions'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import { Details, type Detail } from '../../details/Details'
import { DetailText, FieldError, fieldProps } from '../../details/inputs'
import { useEdits } from '../../details/useEdits'
import { findUnits, unitChoice } from '../../org_units/api'
import { changePosition, findRoles, positionQuery, roleChoice, type Position } from '../api'

const EDITABLE = ['title', 'code', 'org_unit_id', 'role_id', 'state']

/** What a position is called, where it belongs, and whether it can be held. */
export function PositionDetails({ position }: { position: Position }) {
  const autosave = useEdits<Position>({
    resource: position,
    queryKey: positionQuery(position.id).queryKey,
    save: (changes, version) => changePosition(position.id, changeOf(changes), version),
    nameOf: ({ title }) => title,
  })
  return (
    <Details
      autosave={autosave}
      details={useDetails(autosave)}
      editable={position.actions.includes('edit') ? EDITABLE : []}
      show={useShown()}
    />
  )
}

/** What was edited on the page, as the API takes it: unit and role by their ids. */
function changeOf({ org_unit, role, ...changes }: Partial<Position>) {
  return {
    ...changes,
    ...(org_unit && { org_unit_id: org_unit.id }),
    ...(role !== undefined && { role_id: role?.id ?? null }),
  }
}

function useDetails(autosave: Autosave<Position>): Detail<Position>[] {
  const say = useWords(positionWords)
  const show = useShown()
  const { values } = autosave
  const text = (field: 'title' | 'code', label: string): Detail<Position> => ({
    field,
    label,
    shown: values[field],
    input: (id) => <DetailText id={id} autosave={autosave} field={field} />,
  })
  return [
    text('title', say('name')),
    text('code', say('code')),
    {
      field: 'org_unit',
      name: 'org_unit_id',
      label: say('unit'),
      shown: values.org_unit.name,
      input: () => <UnitInput autosave={autosave} />,
      hasOwnLabel: true,
    },
    {
      field: 'role',
      name: 'role_id',
      label: say('role'),
      shown: show('role', values.role),
      input: () => <RoleInput autosave={autosave} />,
      hasOwnLabel: true,
    },
    {
      field: 'state',
      label: say('state'),
      shown: show('state', values.state),
      input: (id) => <StateInput id={id} autosave={autosave} />,
    },
  ]
}

function UnitInput({ autosave }: { autosave: Autosave<Position> }) {
  const say = useWords(positionWords)
  return (
    <Picker
      look="bare"
      label={say('unit')}
      clearable={false}
      find={findUnits}
      value={unitChoice(autosave.values.org_unit)}
      error={autosave.errorOf('org_unit_id' as keyof Position)}
      onChoose={(choice) => {
        if (choice) autosave.change({ org_unit: { id: choice.id, name: choice.title, code: '' } })
      }}
    />
  )
}

function RoleInput({ autosave }: { autosave: Autosave<Position> }) {
  const say = useWords(positionWords)
  const { role } = autosave.values
  return (
    <Picker
      look="bare"
      label={say('role')}
      placeholder={say('noRole')}
      find={findRoles}
      value={role && roleChoice(role)}
      error={autosave.errorOf('role_id' as keyof Position)}
      onChoose={(choice) => autosave.change({ role: choice && { id: choice.id, name: choice.title, code: '' } })}
    />
  )
}

function StateInput({ id, autosave }: { id: string; autosave: Autosave<Position> }) {
  const say = useWords(positionWords)
  const error = autosave.errorOf('state')
  return (
    <>
      <select
        {...fieldProps(id, error)}
        value={autosave.values.state}
        onChange={(event) => autosave.change({ state: event.target.value as Position['state'] })}
      >
        <option value="open">{say('open')}</option>
        <option value="closed">{say('closed')}</option>
      </select>
      <FieldError id={id} error={error} />
    </>
  )
}

/** A value in words, on the page and where two of them are compared. */
function useShown(): (field: keyof Position, value: unknown) => string {
  const say = useWords(positionWords)
  return (field, value) => {
    if (field === 'org_unit') return (value as Position['org_unit']).name
    if (field === 'role') return (value as Position['role'])?.name ?? say('noRole')
    if (field === 'state') return say(value as Position['state'])
    return String(value)
  }
}
