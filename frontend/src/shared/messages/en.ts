/** The whole English catalogue, for what needs all of it: translations, and the test that nothing is missing. */
import { accountWords } from './en/accounts'
import { activityWords } from './en/activity'
import { areaWords } from './en/areas'
import { auditWords } from './en/audit'
import { backgroundWords } from './en/background'
import { controlWords } from './en/controls'
import { actionWords, deedWords } from './en/deeds'
import { detailWords } from './en/details'
import { cardDetailWords, cardWords, homeWords, unitWords } from './en/home'
import { checkWords, columnWords, commitWords, decisionWords, doneWords, figureWords, importWords } from './en/imports'
import { importStateWords } from './en/import-states'
import { inboxWords, messageWords } from './en/inbox'
import { orgChartWords } from './en/org-chart'
import { orgUnitWords } from './en/org-units'
import { paletteWords } from './en/palette'
import { peopleWords } from './en/people'
import { personWords } from './en/person'
import { pickerWords } from './en/picker'
import { positionWords } from './en/positions'
import { problemWords } from './en/problems'
import { referenceWords } from './en/reference'
import { roleWords } from './en/roles'
import { savingWords } from './en/saving'
import { shellWords } from './en/shell'
import { signInWords } from './en/sign-in'
import { tableWords } from './en/table'
import { timelineWords } from './en/timeline'
import { treeWords } from './en/tree'
import { workWords } from './en/work'

export const CATALOGUE = [
  accountWords,
  actionWords,
  activityWords,
  areaWords,
  auditWords,
  backgroundWords,
  controlWords,
  deedWords,
  detailWords,
  cardDetailWords,
  cardWords,
  homeWords,
  unitWords,
  importStateWords,
  importWords,
  doneWords,
  figureWords,
  columnWords,
  checkWords,
  decisionWords,
  commitWords,
  inboxWords,
  messageWords,
  orgChartWords,
  orgUnitWords,
  paletteWords,
  peopleWords,
  personWords,
  pickerWords,
  positionWords,
  problemWords,
  referenceWords,
  roleWords,
  savingWords,
  shellWords,
  signInWords,
  tableWords,
  timelineWords,
  treeWords,
  workWords,
]
