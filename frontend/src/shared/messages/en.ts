/** The whole English catalogue, for what needs all of it: translations, and the test that nothing is missing. */
import { accountWords } from './en/accounts'
import { activityWords } from './en/activity'
import { applicationPartWords, applicationWords, wishWords } from './en/application'
import { areaWords, paperWords } from './en/areas'
import { assessmentWords, confidenceWords, motivationWords, sourceWords } from './en/assessments'
import { auditWords } from './en/audit'
import { applicationFileWords } from './en/application-files'
import { backgroundWords } from './en/background'
import { columnFieldWords } from './en/column-fields'
import { controlWords } from './en/controls'
import { deadlineWords } from './en/deadlines'
import { actionWords, deedWords } from './en/deeds'
import { detailWords } from './en/details'
import { eligibilityWords } from './en/eligibility'
import { enrolmentWords } from './en/enrolments'
import { fairnessWords } from './en/fairness'
import { firstStepsWords } from './en/first-steps'
import { findingKindWords, findingWords, frameworkFileWords } from './en/framework-files'
import {
  competencyKindWords,
  frameworkCompetencyWords,
  frameworkPublishWords,
  frameworkRoleWords,
  frameworkSetupWords,
  frameworkWords,
  moveKindWords,
} from './en/frameworks'
import { askedWords } from './en/asked'
import { certificationEditingWords, criterionKindWords, criterionLeastWords } from './en/certificationEditing'
import { certificationWords } from './en/certifications'
import { cardDetailWords, cardWords, homeWords, unitWords } from './en/home'
import { checkWords, columnWords, commitWords, decisionWords, doneWords, figureWords, importWords } from './en/imports'
import { importStateWords } from './en/import-states'
import { inboxWords, messageWords } from './en/inbox'
import {
  cadenceWords,
  enrolmentStateWords,
  programmeKindTexts,
  programmeKindWords,
  programmeObjectiveWords,
  programmeStateWords,
  sidesWords,
  sideWords,
} from './en/mentoring'
import { latticeWords } from './en/lattice'
import { levelWords } from './en/levels'
import { completionFieldWords, learningWords, openResourceWords, passedWords, resourceKindWords } from './en/learning'
import { learningPathWords } from './en/learning-paths'
import { noticeWords, outboxWords } from './en/notices'
import { offerWords } from './en/offers'
import { orgChartWords } from './en/org-chart'
import { orgUnitWords } from './en/org-units'
import { paletteWords } from './en/palette'
import { peopleWords } from './en/people'
import { personWords } from './en/person'
import { pickerWords } from './en/picker'
import { pictureWords } from './en/picture'
import { activityKindWords, aimingWords, checkInStandingWords, planStateWords, planWords } from './en/plans'
import { planNeedWords } from './en/plan-needs'
import { policyWords } from './en/policy'
import { previewWords } from './en/policy-preview'
import { positionWords } from './en/positions'
import { problemWords } from './en/problems'
import { mentoringWords, programmeWords, termWords } from './en/programmes'
import { publishingWords } from './en/publishing'
import { repairWords } from './en/repairs'
import { referenceWords } from './en/reference'
import { choiceStateWords, requestStateWords, requestWords } from './en/requests'
import { roleWords } from './en/roles'
import { demandWords, gapFactorWords, gapStateWords, gapWords, reachWords, teamWords } from './en/gaps'
import { groupWords } from './en/groups'
import { leftOutWords } from './en/left-out'
import { comparisonWords } from './en/comparison'
import { adjustmentWords, pairWords, roundWords, workbenchWords } from './en/rounds'
import { calibrationWords, usualGridWords } from './en/succession-calibration'
import { savingWords } from './en/saving'
import { shellWords } from './en/shell'
import { signInWords } from './en/sign-in'
import { criticalPositionWords, nominationWords, tellingWords } from './en/succession'
import { benchWords } from './en/succession-bench'
import { developmentWords } from './en/succession-development'
import { readinessScaleWords, readinessWords } from './en/succession-readiness'
import { poolWords } from './en/succession-pools'
import { reportFigureWords, reportHowWords, reportWords, seatMarkWords } from './en/succession-reports'
import { seatWords } from './en/succession-seats'
import { whatIfWords } from './en/succession-what-if'
import { tableWords } from './en/table'
import { timelineWords } from './en/timeline'
import { treeWords } from './en/tree'
import { weekWords } from './en/week'
import { workWords } from './en/work'

export const CATALOGUE = [
  assessmentWords,
  confidenceWords,
  motivationWords,
  sourceWords,
  demandWords,
  gapFactorWords,
  gapStateWords,
  gapWords,
  reachWords,
  teamWords,
  accountWords,
  actionWords,
  activityWords,
  applicationPartWords,
  applicationWords,
  wishWords,
  areaWords,
  paperWords,
  auditWords,
  applicationFileWords,
  backgroundWords,
  columnFieldWords,
  controlWords,
  deadlineWords,
  deedWords,
  detailWords,
  eligibilityWords,
  enrolmentWords,
  cardDetailWords,
  cardWords,
  firstStepsWords,
  competencyKindWords,
  frameworkCompetencyWords,
  frameworkPublishWords,
  frameworkRoleWords,
  frameworkSetupWords,
  askedWords,
  certificationEditingWords,
  criterionKindWords,
  criterionLeastWords,
  certificationWords,
  learningPathWords,
  completionFieldWords,
  learningWords,
  passedWords,
  openResourceWords,
  resourceKindWords,
  frameworkWords,
  frameworkFileWords,
  findingWords,
  findingKindWords,
  moveKindWords,
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
  cadenceWords,
  enrolmentStateWords,
  programmeKindTexts,
  programmeKindWords,
  programmeObjectiveWords,
  programmeStateWords,
  sidesWords,
  sideWords,
  latticeWords,
  levelWords,
  noticeWords,
  offerWords,
  orgChartWords,
  orgUnitWords,
  outboxWords,
  paletteWords,
  peopleWords,
  personWords,
  pickerWords,
  pictureWords,
  activityKindWords,
  checkInStandingWords,
  planNeedWords,
  planStateWords,
  planWords,
  aimingWords,
  policyWords,
  previewWords,
  positionWords,
  problemWords,
  mentoringWords,
  programmeWords,
  termWords,
  publishingWords,
  repairWords,
  referenceWords,
  choiceStateWords,
  requestStateWords,
  requestWords,
  roleWords,
  pairWords,
  adjustmentWords,
  comparisonWords,
  fairnessWords,
  leftOutWords,
  workbenchWords,
  groupWords,
  roundWords,
  calibrationWords,
  usualGridWords,
  savingWords,
  shellWords,
  signInWords,
  criticalPositionWords,
  nominationWords,
  tellingWords,
  benchWords,
  developmentWords,
  readinessScaleWords,
  readinessWords,
  poolWords,
  reportFigureWords,
  reportHowWords,
  reportWords,
  seatMarkWords,
  seatWords,
  whatIfWords,
  tableWords,
  timelineWords,
  treeWords,
  weekWords,
  workWords,
]
