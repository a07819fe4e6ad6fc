import { useLevels } from './useLevels'

/** What a level of a competency is called. */
export function LevelName({ competencyId, level }: { competencyId: string; level: number }) {
  return useLevels(competencyId).nameOf(level)
}
