import type { TableShape } from '@/shared/table/tableState'

/** How the list of people can be ordered and narrowed, by the names of the API. */
export const PEOPLE_SHAPE: TableShape = {
  sorts: ['name', 'number', 'joined_on'],
  own: 'name',
  filters: ['org_unit', 'manager', 'location', 'has_manager', 'state', 'time_zone'],
}
