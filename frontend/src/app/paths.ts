/** The only list of the application's addresses. A path with a gap has a function that fills it. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  forgotPassword: '/forgot-password',
  /** Where mail links lead; their token stands after the `#`, which no server and no log ever sees. */
  welcome: '/welcome',
  me: '/me',
  signIns: '/account/sign-ins',
  password: '/account/password',
  notices: '/account/notices',
  /** What the demonstration would have mailed; nowhere else is there such a page. */
  outbox: '/demo/outbox',
  activity: '/activity',
  mentoring: '/mentoring',
  programme: (id: string) => `/mentoring/programmes/${id}`,
  programmePart: (id: string, part: string) => `/mentoring/programmes/${id}?part=${part}`,
  peopleIn: (id: string, narrowed: { side: string; state: string }) =>
    `/mentoring/programmes/${id}?part=people&${new URLSearchParams(narrowed)}`,
  /** Where a mentee asks for a mentor. */
  request: (programmeId: string) => `/mentoring/programmes/${programmeId}/request`,
  /** Which programme could bring a mentor for a competency, and with it filled in. */
  findMentor: (wish: { competency: string; level: string; name: string }) => `/mentoring/find-mentor?${new URLSearchParams(wish)}`,
  findingMentor: '/mentoring/find-mentor',
  enrolment: (id: string) => `/mentoring/enrolments/${id}`,
  ownMentoring: '/mentoring/mine',
  offer: (id: string) => `/mentoring/offers/${id}`,
  /** Where the link of a mail leads that answers an offer. */
  answer: '/answer',
  round: (id: string) => `/mentoring/rounds/${id}`,
  roundPart: (id: string, part: string) => `/mentoring/rounds/${id}?part=${part}`,
  career: '/career',
  careerOf: (personId: string) => `/career/people/${personId}/map`,
  frameworks: '/career/frameworks',
  competencies: '/career/competencies',
  competenciesOf: (personId: string) => `/career/people/${personId}/competencies`,
  /** One of somebody's competencies, opened beside the others. */
  competencyOf: (personId: string, competencyId: string) => `/career/people/${personId}/competencies?competency=${competencyId}`,
  reach: '/career/reach',
  reachOf: (personId: string) => `/career/people/${personId}/reach`,
  gaps: (personId: string) => `/career/people/${personId}/gaps`,
  gapsTo: (personId: string, roleCode: string) => `/career/people/${personId}/gaps?role=${roleCode}`,
  team: '/career/team',
  teamOf: (personId: string) => `/career/people/${personId}/team`,
  demand: '/career/demand',
  ownPlan: '/career/plan',
  teamPlans: '/career/plans',
  plan: (id: string) => `/career/plans/${id}`,
  frameworkFiles: '/career/frameworks/files',
  /** What the check finds in a version, and the version as files. */
  frameworkFindings: (id: string) => `/career/frameworks/${id}/findings`,
  framework: (versionId: string) => `/career/frameworks/${versionId}`,
  /** A part of a version's page, and what is open in it. */
  frameworkPart: (versionId: string, opened: Readonly<Record<string, string>>) =>
    `/career/frameworks/${versionId}?${new URLSearchParams(opened)}`,
  learning: '/career/learning',
  /** A resource, opened beside the catalogue. */
  resource: (id: string) => `/career/learning?resource=${id}`,
  resourcesTo: (competencyId: string) => `/career/learning?competency=${competencyId}`,
  ownLearning: '/career/learning/mine',
  learningOf: (personId: string) => `/career/people/${personId}/learning`,
  learningPaths: '/career/learning/paths',
  learningPath: (id: string) => `/career/learning/paths/${id}`,
  pathway: (id: string) => `/career/learning/pathways/${id}`,
  completionFiles: '/career/learning/completions',
  /** What somebody is asked to say about another. */
  asked: (id: string) => `/career/asked/${id}`,
  certifications: '/career/certifications',
  newCertification: '/career/certifications/new',
  certification: (id: string) => `/career/certifications/${id}`,
  editCertification: (id: string) => `/career/certifications/${id}/edit`,
  candidacy: (id: string) => `/career/candidacies/${id}`,
  /** What a certificate's holder hands on: anybody may open it. */
  verify: (token: string) => `/verify/${token}`,
  succession: '/succession',
  criticalPositions: '/succession/positions',
  suggestedPositions: '/succession/positions/suggested',
  criticalPosition: (id: string) => `/succession/positions/${id}`,
  nomination: (id: string) => `/succession/nominations/${id}`,
  /** What was told to oneself, on purpose; for everybody. */
  ownSuccession: '/succession/mine',
  calibration: '/succession/calibration',
  calibrationCycle: (id: string) => `/succession/calibration/${id}`,
  readinessScale: '/succession/readiness-scale',
  whatIf: '/succession/what-if',
  scenario: (id: string) => `/succession/what-if/${id}`,
  compareScenarios: (ids: readonly string[]) => `/succession/what-if?compare=${ids.join(',')}`,
  pools: '/succession/pools',
  pool: (id: string) => `/succession/pools/${id}`,
  successionReport: '/succession/reports',
  people: '/people',
  person: (id: string) => `/people/${id}`,
  peopleOf: (orgUnitId: string) => `/people?org_unit=${orgUnitId}`,
  reportsOf: (managerId: string) => `/people?manager=${managerId}`,
  withoutManager: '/people?has_manager=false',
  orgChart: '/people/org-chart',
  orgChartOf: (personId: string) => `/people/org-chart?person=${personId}`,
  orgUnits: '/people/units',
  orgUnit: (id: string) => `/people/units/${id}`,
  positions: '/people/positions',
  vacantIn: (orgUnitId: string) => `/people/positions?org_unit=${orgUnitId}&vacant=true`,
  position: (id: string) => `/people/positions/${id}`,
  imports: '/people/imports',
  import: (id: string) => `/people/imports/${id}`,
  importColumns: (id: string) => `/people/imports/${id}?step=columns`,
  admin: '/admin',
  accounts: '/admin/accounts',
  account: (id: string) => `/admin/accounts/${id}`,
  audit: '/admin/audit',
  auditOf: (one: { subject: string } | { actor: string }) => `/admin/audit?${new URLSearchParams(one)}`,
  work: '/admin/work',
  reference: '/admin/reference',
} as const

/** Below it are the pages of careers about somebody. */
export const CAREERS_OF_PEOPLE = '/career/people'

/** Where to go after signing in. Only addresses inside the application, whatever a link claims. */
export function safeNext(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : paths.home
}
