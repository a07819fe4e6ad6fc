import { useRef, type KeyboardEvent } from 'react'

import { rowStartingWith, type TreeDeed } from './treeKeys'
import type { TreeRow } from './treeModel'
import type { TreeControl } from './useTree'

const TYPED_TOGETHER = 700

export interface TreeKeysOptions<Node> {
  control: TreeControl<Node>
  /** Which deed a key means: as rows, or as a picture. */
  deedOf: (key: string, rows: readonly TreeRow<Node>[], current: string) => TreeDeed | null
  /** What Enter does with a node. */
  onChoose: (node: Node) => void
}

/** Keys and type-ahead of a tree. The focus follows the current row by itself. */
export function useTreeKeys<Node>({ control, deedOf, onChoose }: TreeKeysOptions<Node>) {
  const typed = useRef({ text: '', at: 0 })

  const choose = (row: TreeRow<Node> | undefined) => {
    if (row?.node) onChoose(row.node)
    else if (row?.parent) control.loadMore(row.parent)
  }
  const toggle = ({ id, isOpen }: TreeRow<Node>) => (isOpen ? control.close(id) : control.open(id))
  const follow = ({ do: deed, id }: TreeDeed) => {
    const row = control.rows.find((each) => each.id === id)
    if (deed === 'go') control.go(id)
    else if (deed === 'open') control.open(id)
    else if (deed === 'close') control.close(id)
    else if (deed === 'choose') choose(row)
    else if (row) toggle(row)
  }
  const typeAhead = (letter: string) => {
    const { text, at } = typed.current
    const together = performance.now() - at < TYPED_TOGETHER ? text + letter : letter
    typed.current = { text: together, at: performance.now() }
    const titleOf = ({ node }: TreeRow<Node>) => (node ? control.kind.titleOf(node) : '')
    const found = rowStartingWith(control.rows, control.current, together, titleOf)
    if (found) control.go(found.id)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const deed = deedOf(event.key, control.rows, control.current)
    if (deed) follow(deed)
    else if (isLetter(event.key)) typeAhead(event.key)
    else return
    event.preventDefault()
  }
  return { press, choose, toggle }
}

function isLetter(key: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(key)
}
