import { useQuery } from '@tanstack/react-query'

import { peopleWords } from '@/shared/messages/en/people'
import { useWords } from '@/shared/messages/words'
import { FilterBar, FilterSelect } from '@/shared/table/FilterBar'
import { FilterPicker } from '@/shared/table/FilterPicker'
import { FilterText } from '@/shared/table/FilterText'
import type { TableControl } from '@/shared/table/useTableState'

import { UnitFilter } from '../../org_units/components/UnitFilter'
import { findPeople, personQuery } from '../api'

export interface PeopleFiltersProps {
  control: TableControl
  /** Whether the server lists people who have left for this viewer. */
  knowsFormer: boolean
  /** Locations seen in the list, as suggestions. */
  locations: readonly string[]
}

/** Search and filters of the list of people. */
export function PeopleFilters({ control, knowsFormer, locations }: PeopleFiltersProps) {
  const say = useWords(peopleWords)
  return (
    <FilterBar control={control} list="people" searchLabel={say('search')}>
      <UnitFilter control={control} label={say('filterUnit')} placeholder={say('anyUnit')} />
      <ManagerFilter control={control} />
      <FilterText
        control={control}
        name="location"
        label={say('filterLocation')}
        placeholder={say('anyLocation')}
        suggestions={locations}
      />
      <FilterSelect
        control={control}
        name="has_manager"
        label={say('filterHasManager')}
        options={[
          { value: 'true', label: say('yes') },
          { value: 'false', label: say('no') },
        ]}
      />
      {knowsFormer && (
        <FilterSelect
          control={control}
          name="state"
          label={say('filterState')}
          unset={say('active')}
          options={[
            { value: 'left', label: say('former') },
            { value: 'any', label: say('both') },
          ]}
        />
      )}
    </FilterBar>
  )
}

function ManagerFilter({ control }: { control: TableControl }) {
  const say = useWords(peopleWords)
  const id = control.state.filters.manager
  const { data } = useQuery({ ...personQuery(id ?? ''), enabled: id !== undefined })
  return (
    <FilterPicker
      control={control}
      name="manager"
      label={say('filterManager')}
      placeholder={say('anybody')}
      find={findPeople}
      chosen={data && { id: data.id, title: data.name }}
    />
  )
}
