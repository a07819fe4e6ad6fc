import type { CareerRoute } from './api'

type Difference = 'fewerLevels' | 'moreLevels' | 'quicker' | 'slower' | 'easier' | 'harder'

/** In what a route differs from another: by how many levels, months, and levels of the hardest step. */
export function differencesOf(route: CareerRoute, other: CareerRoute): { word: Difference; count: number }[] {
  const by = [
    ['fewerLevels', 'moreLevels', route.effort - other.effort],
    ['quicker', 'slower', route.months - other.months],
    ['easier', 'harder', route.hardest - other.hardest],
  ] as const
  return by.flatMap(([less, more, change]) =>
    change === 0 ? [] : [{ word: change < 0 ? less : more, count: Math.abs(change) }],
  )
}
