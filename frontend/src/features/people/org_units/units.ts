import type { NodeKind } from '@/shared/tree/treeModel'

import type { OrgUnit } from './api'

/** A unit as a node of the tree of units. */
export const UNIT_NODE: NodeKind<OrgUnit> = {
  idOf: ({ id }) => id,
  countOf: ({ parts }) => parts,
  titleOf: ({ name }) => name,
}
