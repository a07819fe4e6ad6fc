import { part } from '../message'

export const detailWords = part('details', {
  title: 'Details',
  noneGiven: 'Not given',
  edit: 'What you change here saves itself.',
  changed: '{name} has been changed.',
})
