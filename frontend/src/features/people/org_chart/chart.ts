import type { NodeKind, Seed } from '@/shared/tree/treeModel'

import type { OrgChart, OrgChartNode } from './api'

/** Somebody as a node of the tree of reporting lines. */
export const PERSON_NODE: NodeKind<OrgChartNode> = {
  idOf: ({ id }) => id,
  countOf: ({ direct_reports }) => direct_reports,
  titleOf: ({ name }) => name,
}

/** What the server gives of the chart, as what a tree begins with. */
export function seedOf({ roots, path, focus, reports, next_cursor }: OrgChart): Seed<OrgChartNode> {
  return { roots, path, focus, below: reports, cursor: next_cursor }
}
