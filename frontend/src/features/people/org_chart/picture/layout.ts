import type { TreeRow } from '@/shared/tree/treeModel'

/** A row of the tree as a box of the picture; `x` and `y` are its upper left corner. */
export interface Box<Node> {
  row: TreeRow<Node>
  x: number
  y: number
}

/** The line from somebody to who reports to them, as an SVG path. */
export interface Edge {
  id: string
  path: string
}

export interface Picture<Node> {
  boxes: Box<Node>[]
  edges: Edge[]
  width: number
  height: number
}

export const BOX = { width: 216, height: 52 }
const GAP = { x: 56, y: 12 }
const MARGIN = 16

/**
 * The rows drawn from left to right: a column for each level, everybody beside the middle of those below them.
 *
 * Rows come from the top down, each after its parent, so that what is below a row is what follows it on higher levels.
 * Every row without anything open below it takes a line of its own; no two boxes overlap.
 */
export function pictureOf<Node>(rows: readonly TreeRow<Node>[]): Picture<Node> {
  const lines = linesOf(rows)
  const boxes = rows.map((row) => ({
    row,
    x: MARGIN + (row.level - 1) * (BOX.width + GAP.x),
    y: MARGIN + (lines.get(row.id) ?? 0) * (BOX.height + GAP.y),
  }))
  const byId = new Map(boxes.map((box) => [box.row.id, box]))
  const edges = boxes.flatMap((box) => {
    const parent = box.row.parent === null ? undefined : byId.get(box.row.parent)
    return parent ? [{ id: box.row.id, path: curve(parent, box) }] : []
  })
  return {
    boxes,
    edges,
    width: Math.max(0, ...boxes.map(({ x }) => x)) + BOX.width + MARGIN,
    height: Math.max(0, ...boxes.map(({ y }) => y)) + BOX.height + MARGIN,
  }
}

/** The line of each row, from 0: whole for those with nothing below, the middle of theirs for the others. */
function linesOf<Node>(rows: readonly TreeRow<Node>[]): Map<string, number> {
  const lines = new Map<string, number>()
  const below = new Map<string, string[]>()
  for (const { id, parent } of rows) if (parent !== null) below.set(parent, [...(below.get(parent) ?? []), id])
  const people = new Set(rows.filter(({ node }) => node !== null).map(({ id }) => id))
  let next = 0
  for (const { id } of rows) if (!below.has(id)) lines.set(id, next++)
  for (const { id } of rows.toReversed()) {
    const all = below.get(id)
    if (!all) continue
    // Whoever is not fetched yet moves nobody.
    const known = all.filter((each) => people.has(each))
    const children = known.length > 0 ? known : all
    lines.set(id, ((lines.get(children[0] ?? '') ?? 0) + (lines.get(children.at(-1) ?? '') ?? 0)) / 2)
  }
  return lines
}

function curve(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const start = { x: from.x + BOX.width, y: from.y + BOX.height / 2 }
  const end = { x: to.x, y: to.y + BOX.height / 2 }
  const middle = (start.x + end.x) / 2
  return `M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`
}
