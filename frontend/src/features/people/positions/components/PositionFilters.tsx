import { useQuery } from '@tanstack/react-query'

import { positionWords } from '@/shared/messages/en/positions'
import { useWords } from '@/shared/messages/words'
import { FilterBar, FilterSelect } from '@/shared/table/FilterBar'
import { FilterPicker } from '@/shared/table/FilterPicker'
import type { TableShape } from '@/shared/table/tableState'
import type { TableControl } from '@/shared/table/useTableState'

import { UnitFilter } from '../../org_units/components/UnitFilter'
import { findRoles, roleChoice, roleQuery } from '../api'

/** How the list of positions can be ordered and narrowed, by the names of the API. */
export const POSITIONS_SHAPE: TableShape = {
  sorts: ['title', 'code'],
  own: 'title',
  filters: ['org_unit', 'role', 'vacant', 'state'],
}

/** Search and filters of the list of positions. */
export function PositionFilters({ control }: { control: TableControl }) {
  const say = useWords(positionWords)
  return (
    <FilterBar control={control} list="positions" searchLabel={say('search')}>
      <UnitFilter control={control} label={say('filterUnit')} placeholder={say('anyUnit')} />
      <RoleFilter control={control} />
      <FilterSelect
        control={control}
        name="vacant"
        label={say('filterVacant')}
        options={[
          { value: 'true', label: say('onlyVacant') },
          { value: 'false', label: say('onlyHeld') },
        ]}
      />
      <FilterSelect
        control={control}
        name="state"
        label={say('filterState')}
        unset={say('open')}
        options={[
          { value: 'closed', label: say('closed') },
          { value: 'any', label: say('both') },
        ]}
      />
    </FilterBar>
  )
}

function RoleFilter({ control }: { control: TableControl }) {
  const say = useWords(positionWords)
  const id = control.state.filters.role
  const { data } = useQuery({ ...roleQuery(id ?? ''), enabled: id !== undefined })
  return (
    <FilterPicker
      control={control}
      name="role"
      label={say('filterRole')}
      placeholder={say('anyRole')}
      find={findRoles}
      chosen={data ? roleChoice(data) : undefined}
    />
  )
}
