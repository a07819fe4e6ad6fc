import { part } from '../message'

/** The parts of the area "Admin". */
export const adminWords = part('admin', {
  parts: 'Administration',
  accounts: 'Accounts',
  audit: 'Audit log',
  work: 'Background work',
  reference: 'API reference',
})
