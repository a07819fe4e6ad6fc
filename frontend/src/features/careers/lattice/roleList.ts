import type { Lattice, LatticeRole } from './api'
import { MOVE_KINDS, type MoveKind } from './useMoveText'

type Listed = Pick<Lattice, 'families' | 'roles' | 'moves' | 'place'>

export interface RoleList {
  /** The role that one holds and those that a move leads to from it, promotions first; empty where one holds none. */
  here: LatticeRole[]
  /** The rest, family by family, the highest level first. */
  others: { family: Lattice['families'][number]; roles: LatticeRole[] }[]
}

/** The roles of a map in the order in which they are read as a list. */
export function listOf({ families, roles, moves, place }: Listed): RoleList {
  const byCode = new Map(roles.map((role) => [role.code, role]))
  const onward = moves
    .filter(({ source }) => source === place)
    .toSorted((a, b) => MOVE_KINDS.indexOf(a.kind as MoveKind) - MOVE_KINDS.indexOf(b.kind as MoveKind))
  const codes = new Set([place, ...onward.map(({ target }) => target)])
  const here = [...codes].flatMap((code) => byCode.get(code ?? '') ?? [])
  const rest = roles.filter(({ code }) => !codes.has(code)).toSorted((a, b) => b.level - a.level || a.track.localeCompare(b.track))
  const others = families.map((family) => ({ family, roles: rest.filter((role) => role.family === family.code) }))
  return { here, others: others.filter((each) => each.roles.length > 0) }
}
