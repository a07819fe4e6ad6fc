import { part } from '../message'

export const detailWords = part('details', {
  title: 'Details',
  noneGiven: 'Not given',
  edit: 'Change a value to edit it: it saves itself.',
  changed: '{name} has been changed.',
})
