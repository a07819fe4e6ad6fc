import { part } from '../message'

/** Words of the list of people, and those that all pages about people share. */
export const peopleWords = part('people', {
  title: 'People',
  description: 'Who works here, where, and whom they report to.',
  search: 'Name, number, e-mail or position',
  name: 'Name',
  position: 'Position',
  unit: 'Org unit',
  manager: 'Manager',
  location: 'Location',
  joined: 'Joined',
  left: 'Left',
  noPosition: 'No position',
  nobody: 'Nobody',

  filterUnit: 'Org unit',
  filterManager: 'Manager',
  filterLocation: 'Location',
  filterState: 'State',
  filterHasManager: 'Has a manager',
  yes: 'Yes',
  no: 'No',
  anyUnit: 'Any',
  anybody: 'Anybody',
  anyLocation: 'Any',
  active: 'Works here',
  former: 'Has left',
  both: 'Both',

  exportCsv: 'Export CSV',
  exportExcel: 'Export Excel',
  add: 'Add a person',
})
