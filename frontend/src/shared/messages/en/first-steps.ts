import { part } from '../message'

/** What to begin with while nobody is here. */
export const firstStepsWords = part('first-steps', {
  title: 'Nobody here yet',
  text: 'Import the file that your HR system exports. Or add the first org unit, and then people to it by hand.',
  textWithUnits: 'Import the file that your HR system exports, or add people by hand.',
  textReader: 'People appear here as soon as a talent partner or an administrator has entered them.',
  bring: 'Import a file',
  addPerson: 'Add a person',
  addUnit: 'Add an org unit',
})
