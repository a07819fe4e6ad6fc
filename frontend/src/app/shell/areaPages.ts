import type { areaWords } from '@/shared/messages/en/areas'

import { CAREERS_OF_PEOPLE, paths } from '../paths'

type Word = keyof typeof areaWords.messages

/** The pages of an area, for the way from one to the next. An area that is one page is not here. */
export interface AreaPages {
  title: Word
  pages: readonly AreaPage[]
}

interface AreaPage {
  path: string
  word: Word
  /** What else somebody must be able to open (`me.areas`) to see it. */
  needs?: string
  /** Whether pages below its address are no part of it. */
  isAlone?: boolean
  /** Addresses elsewhere that belong to it, for somebody of that id. */
  besides?: (ownId: string) => readonly string[]
}

export const AREA_PAGES = {
  careers: {
    title: 'pagesOfCareers',
    pages: [
      { path: paths.career, word: 'careerMap', isAlone: true, besides: (own) => [paths.careerOf(own)] },
      { path: paths.competencies, word: 'competencies', besides: (own) => [paths.competenciesOf(own)] },
      { path: paths.reach, word: 'reach', besides: (own) => [paths.reachOf(own), paths.gaps(own)] },
      { path: paths.team, word: 'team', needs: 'team', besides: () => [CAREERS_OF_PEOPLE] },
      { path: paths.demand, word: 'demand', needs: 'demand' },
      { path: paths.ownPlan, word: 'ownPlan' },
      { path: paths.teamPlans, word: 'teamPlans', needs: 'plans_of_others' },
      { path: paths.learning, word: 'learning', besides: (own) => [paths.learningOf(own)] },
      { path: paths.certifications, word: 'certifications' },
      { path: paths.frameworks, word: 'frameworks' },
    ],
  },
  succession: {
    title: 'pagesOfSuccession',
    pages: [
      { path: paths.succession, word: 'bench', isAlone: true },
      { path: paths.criticalPositions, word: 'criticalPositions' },
      { path: paths.calibration, word: 'calibration' },
      { path: paths.whatIf, word: 'whatIf' },
      { path: paths.pools, word: 'pools', needs: 'pools' },
      { path: paths.successionReport, word: 'successionReport', needs: 'succession' },
    ],
  },
  people: {
    title: 'pagesOfPeople',
    pages: [
      { path: paths.people, word: 'people' },
      { path: paths.orgChart, word: 'orgChart' },
      { path: paths.orgUnits, word: 'orgUnits' },
      { path: paths.positions, word: 'positions' },
      { path: paths.imports, word: 'imports', needs: 'imports' },
    ],
  },
  admin: {
    title: 'pagesOfAdmin',
    pages: [
      { path: paths.accounts, word: 'accounts' },
      { path: paths.audit, word: 'audit' },
      { path: paths.work, word: 'work' },
      { path: paths.reference, word: 'reference' },
    ],
  },
} as const satisfies Readonly<Record<string, AreaPages>>

/** The pages of an area that somebody may open; none of an area that is one page. */
export function openPagesOf(area: string, allowed: readonly string[]): AreaPage[] {
  const { pages }: Pick<AreaPages, 'pages'> = AREA_PAGES[area as keyof typeof AREA_PAGES] ?? { pages: [] }
  return pages.filter(({ needs }) => needs === undefined || allowed.includes(needs))
}
