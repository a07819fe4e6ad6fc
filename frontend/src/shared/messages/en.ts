/** The whole English catalogue, for what needs all of it: translations, and the test that nothing is missing. */
import { activityWords } from './en/activity'
import { controlWords } from './en/controls'
import { homeWords } from './en/home'
import { inboxWords } from './en/inbox'
import { paletteWords } from './en/palette'
import { pickerWords } from './en/picker'
import { problemWords } from './en/problems'
import { savingWords } from './en/saving'
import { shellWords } from './en/shell'
import { signInWords } from './en/sign-in'
import { tableWords } from './en/table'
import { workWords } from './en/work'

export const CATALOGUE = [
  activityWords,
  controlWords,
  homeWords,
  inboxWords,
  paletteWords,
  pickerWords,
  problemWords,
  savingWords,
  shellWords,
  signInWords,
  tableWords,
  workWords,
]
