import type { TreeRow } from './treeModel'

/** What a key means in a tree: go to a row, open or close one, or do what it is there for. */
export type TreeDeed = { do: 'go' | 'open' | 'close' | 'choose' | 'toggle'; id: string }

/** The keys of the WAI-ARIA tree view, top to bottom. */
export function deedInTree<Node>(key: string, rows: readonly TreeRow<Node>[], current: string): TreeDeed | null {
  const at = rows.findIndex(({ id }) => id === current)
  const row = rows[at]
  if (!row) return null
  switch (key) {
    case 'ArrowDown':
      return goTo(rows[at + 1])
    case 'ArrowUp':
      return goTo(rows[at - 1])
    case 'Home':
      return goTo(rows[0])
    case 'End':
      return goTo(rows.at(-1))
    case 'ArrowRight':
      return inward(rows, at)
    case 'ArrowLeft':
      return outward(rows, row)
    default:
      return press(key, row)
  }
}

/**
 * The keys of a tree that is drawn from left to right: right and left as in the rows, up and down to the neighbour in
 * the same column.
 */
export function deedInPicture<Node>(key: string, rows: readonly TreeRow<Node>[], current: string): TreeDeed | null {
  const row = rows.find(({ id }) => id === current)
  if (!row || !['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)) return deedInTree(key, rows, current)
  const column = rows.filter(({ level }) => level === row.level)
  return deedInTree(key, column, current)
}

/**
 * The next row whose title begins with what was typed. One letter, also when it is typed again and again, goes on from
 * the present row; a longer beginning may still be the present row's.
 */
export function rowStartingWith<Node>(
  rows: readonly TreeRow<Node>[],
  current: string,
  typed: string,
  titleOf: (row: TreeRow<Node>) => string,
): TreeRow<Node> | undefined {
  const letters = [...plain(typed)]
  const isOne = letters.every((letter) => letter === letters[0])
  const wanted = isOne ? (letters[0] ?? '') : letters.join('')
  const at = rows.findIndex(({ id }) => id === current)
  const from = isOne ? at + 1 : at
  const inOrder = [...rows.slice(from), ...rows.slice(0, Math.max(from, 0))]
  return inOrder.find((row) => plain(titleOf(row)).startsWith(wanted))
}

function inward<Node>(rows: readonly TreeRow<Node>[], at: number): TreeDeed | null {
  const row = rows[at]
  if (!row || row.isOpen === undefined) return null
  if (!row.isOpen) return { do: 'open', id: row.id }
  const next = rows.find(({ parent }) => parent === row.id)
  return goTo(next)
}

function outward<Node>(rows: readonly TreeRow<Node>[], row: TreeRow<Node>): TreeDeed | null {
  if (row.isOpen) return { do: 'close', id: row.id }
  return goTo(rows.find(({ id }) => id === row.parent))
}

function press<Node>(key: string, { id, node, isOpen }: TreeRow<Node>): TreeDeed | null {
  if (key === 'Enter') return { do: 'choose', id }
  if (key !== ' ') return null
  return { do: node === null || isOpen === undefined ? 'choose' : 'toggle', id }
}

function goTo<Node>(row: TreeRow<Node> | undefined): TreeDeed | null {
  return row ? { do: 'go', id: row.id } : null
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
