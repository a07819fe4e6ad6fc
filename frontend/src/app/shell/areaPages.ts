import type { areaWords } from '@/shared/messages/en/areas'

import { paths } from '../paths'

type Word = keyof typeof areaWords.messages

/** The pages of an area, for the way from one to the next. An area that is one page is not here. */
export interface AreaPages {
  title: Word
  pages: readonly { path: string; word: Word }[]
}

export const AREA_PAGES = {
  people: {
    title: 'pagesOfPeople',
    pages: [
      { path: paths.people, word: 'people' },
      { path: paths.orgChart, word: 'orgChart' },
      { path: paths.orgUnits, word: 'orgUnits' },
      { path: paths.positions, word: 'positions' },
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
