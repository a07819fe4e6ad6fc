import { useQuery } from '@tanstack/react-query'

import { FilterPicker } from '@/shared/table/FilterPicker'
import type { TableControl } from '@/shared/table/useTableState'

import { findUnits, unitChoice, unitQuery } from '../api'

export interface UnitFilterProps {
  control: TableControl
  label: string
  placeholder: string
}

/** Narrows a list to a unit and all that is part of it. */
export function UnitFilter({ control, label, placeholder }: UnitFilterProps) {
  const id = control.state.filters.org_unit
  const { data } = useQuery({ ...unitQuery(id ?? ''), enabled: id !== undefined })
  return (
    <FilterPicker
      control={control}
      name="org_unit"
      label={label}
      placeholder={placeholder}
      find={findUnits}
      chosen={data && unitChoice(data)}
    />
  )
}
