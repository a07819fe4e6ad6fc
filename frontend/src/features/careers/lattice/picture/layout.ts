import type { FrameworkColumn } from '../columns'
import type { LatticeMove, LatticeRole } from '../api'

export interface RoleBox {
  role: LatticeRole
  x: number
  y: number
}

export interface MapColumn {
  key: string
  family: string
  track: string
  x: number
  width: number
}

export interface MapRow {
  level: number
  y: number
  height: number
}

export interface CareerMap {
  boxes: RoleBox[]
  columns: MapColumn[]
  rows: MapRow[]
  width: number
  height: number
}

export const BOX = { width: 192, height: 64 }
const GAP = { x: 20, y: 14 }
const ROW_GAP = 28
/** How far a move between columns that are not neighbours rises above what stands between them. */
const ARC = 24
const HEAD = 52
const SIDE = 56

/**
 * The roles as a map: a column for each track of each family, a row for each level, the highest on top.
 *
 * Roles of the same column and level stand below one another, so that no two boxes overlap; a row is as high as its
 * fullest cell.
 */
export function mapOf(roles: readonly LatticeRole[], columns: readonly FrameworkColumn[]): CareerMap {
  const cells = new Map<string, LatticeRole[]>()
  for (const role of roles) {
    const key = cellOf(role.family, role.track, role.level)
    cells.set(key, [...(cells.get(key) ?? []), role])
  }
  const levels = [...new Set(roles.map(({ level }) => level))].toSorted((a, b) => b - a)
  const placed = columns
    .filter(({ family, track }) => roles.some((role) => role.family === family && role.track === track))
    .map(({ family, track }, place) => ({
      key: `${family} ${track}`,
      family,
      track,
      x: SIDE + place * (BOX.width + GAP.x),
      width: BOX.width,
    }))
  const rows: MapRow[] = []
  let y = HEAD
  for (const level of levels) {
    const fullest = Math.max(...placed.map(({ family, track }) => cells.get(cellOf(family, track, level))?.length ?? 0))
    const height = fullest * (BOX.height + GAP.y) - GAP.y
    rows.push({ level, y, height })
    y += height + ROW_GAP
  }
  const boxes = placed.flatMap(({ family, track, x }) =>
    rows.flatMap((row) =>
      (cells.get(cellOf(family, track, row.level)) ?? []).map((role, place) => ({
        role,
        x,
        y: row.y + place * (BOX.height + GAP.y),
      })),
    ),
  )
  return { boxes, columns: placed, rows, width: SIDE + placed.length * (BOX.width + GAP.x), height: y }
}

function cellOf(family: string, track: string, level: number): string {
  return `${family} ${track} ${level}`
}

/** A move as an SVG path, from the border of one box to that of the other. */
export function curveOf(from: RoleBox, to: RoleBox): string {
  const start = middleOf(from)
  const end = middleOf(to)
  if (from.x === to.x) {
    const up = to.y < from.y
    const y1 = up ? from.y : from.y + BOX.height
    const y2 = up ? to.y + BOX.height : to.y
    const isNext = Math.abs(y2 - y1) < BOX.height
    const side = isNext ? start.x : from.x + BOX.width
    const bend = isNext ? side : side + 16
    return isNext
      ? `M${side} ${y1}L${side} ${y2}`
      : `M${side} ${start.y}C${bend} ${start.y} ${bend} ${end.y} ${side} ${end.y}`
  }
  if (from.y === to.y && Math.abs(to.x - from.x) > BOX.width + GAP.x) {
    return `M${start.x} ${from.y}C${start.x} ${from.y - ARC} ${end.x} ${to.y - ARC} ${end.x} ${to.y}`
  }
  const right = to.x > from.x
  const x1 = right ? from.x + BOX.width : from.x
  const x2 = right ? to.x : to.x + BOX.width
  const bend = (x1 + x2) / 2
  return `M${x1} ${start.y}C${bend} ${start.y} ${bend} ${end.y} ${x2} ${end.y}`
}

export function middleOf({ x, y }: RoleBox) {
  return { x: x + BOX.width / 2, y: y + BOX.height / 2 }
}

export type Direction = 'up' | 'down' | 'left' | 'right'

const TOWARDS: Record<Direction, (dx: number, dy: number) => number> = {
  up: (_, dy) => -dy,
  down: (_, dy) => dy,
  left: (dx) => -dx,
  right: (dx) => dx,
}

/** The role that a move leads to or comes from, which lies most in a direction. */
export function nextOf(map: CareerMap, moves: readonly LatticeMove[], code: string, direction: Direction): string | undefined {
  const byCode = new Map(map.boxes.map((box) => [box.role.code, box]))
  const here = byCode.get(code)
  if (!here) return undefined
  const near = moves.flatMap(({ source, target }) => (source === code ? [target] : target === code ? [source] : []))
  const from = middleOf(here)
  const found = [...new Set(near)].flatMap((other) => {
    const box = byCode.get(other)
    if (!box) return []
    const to = middleOf(box)
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const along = TOWARDS[direction](dx, dy)
    return along > 0 ? [{ code: other, turn: Math.abs(dx) + Math.abs(dy) - along, along }] : []
  })
  return found.toSorted((a, b) => a.turn / a.along - b.turn / b.along || a.along - b.along)[0]?.code
}
