import { useQuery } from '@tanstack/react-query'

import { levelWords } from '@/shared/messages/en/levels'
import { useWords } from '@/shared/messages/words'

import { competencyQuery, type LevelWords } from './api'

export interface Levels {
  /** The lowest first; none until they are known. */
  levels: readonly LevelWords[]
  /** The word of a level alone; nothing for one that is not known. */
  wordOf: (level: number) => string | undefined
  /** What a level is called, by its number too; of one that is not known, its number alone. */
  nameOf: (level: number) => string
}

/** The levels of a competency, by the words of its own scale. */
export function useLevels(competencyId: string | undefined): Levels {
  const say = useWords(levelWords)
  const { data } = useQuery({ ...competencyQuery(competencyId ?? ''), enabled: competencyId !== undefined })
  const levels = data?.levels ?? []
  const wordOf = (level: number) => levels.find((each) => each.level === level)?.name
  const nameOf = (level: number) => {
    const name = wordOf(level)
    return name ? say('named', { level, name }) : say('level', { level })
  }
  return { levels, wordOf, nameOf }
}
