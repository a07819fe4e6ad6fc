import { part } from '../message'

/** Access roles by name; the keys are the API's. */
export const roleWords = part('roles', {
  employee: 'Employee',
  manager: 'Manager',
  coordinator: 'Coordinator',
  talent_partner: 'Talent partner',
  executive: 'Executive',
  administrator: 'Administrator',
})
