import { part } from '../message'

/** The pages of each area, as the way from one to the next calls them. */
export const areaWords = part('areas', {
  pagesOfPeople: 'People',
  pagesOfCareers: 'Career',
  pagesOfSuccession: 'Succession',
  pagesOfAdmin: 'Administration',

  competencies: 'My competencies',
  reach: 'Where I could go',
  team: 'My team',
  demand: 'Demand',
  careerMap: 'Map',
  certifications: 'Certifications',
  learning: 'Learning',
  frameworks: 'Frameworks',
  ownPlan: 'My plan',
  teamPlans: 'Team plans',

  bench: 'Bench',
  criticalPositions: 'Critical positions',
  calibration: 'Calibration',
  whatIf: 'What if',
  pools: 'Talent pools',
  successionReport: 'Reports',

  people: 'People',
  orgChart: 'Org chart',
  orgUnits: 'Units',
  positions: 'Positions',
  imports: 'Imports',

  accounts: 'Accounts',
  audit: 'Audit log',
  work: 'Background work',
  reference: 'API reference',
})

/** What stands on a sheet of paper and on no screen. */
export const paperWords = part('paper', {
  printedBy: 'Confidential. Printed by {name}, {when}.',
})
