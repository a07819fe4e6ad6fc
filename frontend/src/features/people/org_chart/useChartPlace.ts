import { useAddress } from '@/shared/useAddress'

export type ChartView = 'tree' | 'picture'

/** What the chart looks at and how, read from the address and written to it. */
export interface ChartPlace {
  /** Id of who is in focus; without it, the head of the largest tree. */
  person: string | undefined
  view: ChartView
  focusOn: (personId: string | undefined) => void
  showAs: (view: ChartView) => void
}

export function useChartPlace(): ChartPlace {
  const [search, write] = useAddress()
  return {
    person: typeof search.person === 'string' ? search.person : undefined,
    view: search.view === 'picture' ? 'picture' : 'tree',
    focusOn: (person) => write({ person }),
    showAs: (view) => write({ view: view === 'tree' ? undefined : view }),
  }
}
