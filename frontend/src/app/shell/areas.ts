import { AdminIcon, CareerIcon, HomeIcon, MentoringIcon, PeopleIcon, SuccessionIcon, type Icon } from '@/shared/icons'
import type { shellWords } from '@/shared/messages/en/shell'

import { paths } from '../paths'

/** A part of the product that the rail leads to. The server says which of them somebody may open (`me.areas`). */
export interface Area {
  id: string
  path: string
  word: Extract<keyof typeof shellWords.messages, `area${string}`>
  icon: Icon
}

export const AREAS: readonly Area[] = [
  { id: 'home', path: paths.home, word: 'areaHome', icon: HomeIcon },
  { id: 'mentoring', path: paths.mentoring, word: 'areaMentoring', icon: MentoringIcon },
  { id: 'careers', path: paths.career, word: 'areaCareer', icon: CareerIcon },
  { id: 'succession', path: paths.succession, word: 'areaSuccession', icon: SuccessionIcon },
  { id: 'people', path: paths.people, word: 'areaPeople', icon: PeopleIcon },
  { id: 'admin', path: paths.admin, word: 'areaAdmin', icon: AdminIcon },
]

export function areasOf(allowed: readonly string[]): Area[] {
  return AREAS.filter(({ id }) => allowed.includes(id))
}
