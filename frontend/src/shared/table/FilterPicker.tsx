import { Picker } from '../picker/Picker'
import type { Choice, Find } from '../picker/usePicker'
import { FilterSlot } from './FilterSlot'
import type { TableControl } from './useTableState'

export interface FilterPickerProps {
  control: TableControl
  /** The filter's name in the address and in the API. */
  name: string
  label: string
  placeholder: string
  find: Find
  /** What is chosen, once its name is known; the address only has its id. */
  chosen: Choice | undefined
}

/** One filter whose values are too many for a list: found by typing. */
export function FilterPicker({ control, name, label, placeholder, find, chosen }: FilterPickerProps) {
  const id = control.state.filters[name]
  const value = id === undefined ? null : chosen?.id === id ? chosen : { id, title: '…' }
  return (
    <FilterSlot label={label} value={value?.title} onRemove={() => control.setFilter(name, '')}>
      <Picker
        look="filter"
        label={label}
        placeholder={placeholder}
        find={find}
        value={value}
        onChoose={(choice) => control.setFilter(name, choice?.id ?? '')}
      />
    </FilterSlot>
  )
}
