import { Card } from '@/shared/page/Card'

import type { HeldCompetencies, HeldCompetency } from '../api'
import { CompetencyRow } from './CompetencyRow'

export interface CompetencyAreasProps {
  held: HeldCompetencies
  onOpen: (competencyId: string) => void
}

/** What somebody holds, area by area. */
export function CompetencyAreas({ held, onOpen }: CompetencyAreasProps) {
  return areasOf(held.items).map(([area, items]) => (
    <Card key={area} title={area}>
      <ul>
        {items.map((item) => (
          <CompetencyRow key={item.id} item={item} on={held.on} onOpen={() => onOpen(item.id)} />
        ))}
      </ul>
    </Card>
  ))
}

/** In the order of the list, which is by area. */
function areasOf(items: readonly HeldCompetency[]): [string, HeldCompetency[]][] {
  const found = new Map<string, HeldCompetency[]>()
  for (const item of items) found.set(item.area, [...(found.get(item.area) ?? []), item])
  return [...found]
}
