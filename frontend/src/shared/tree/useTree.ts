import { useEffect, useEffectEvent, useReducer, useState } from 'react'

import {
  emptyTree,
  moreRowId,
  rowsOf,
  unknownBelow,
  withClosed,
  withOpen,
  withPage,
  withSeed,
  type NodeKind,
  type Seed,
  type Tree,
  type TreeRow,
} from './treeModel'

export interface TreeOptions<Node> {
  kind: NodeKind<Node>
  /** What is known at first; a new one is joined to what is there. */
  seed: Seed<Node>
  /** Fetches a page of what is below a node. */
  load: (id: string, cursor: string | undefined) => Promise<{ items: Node[]; next_cursor?: string | null }>
}

/** A tree that fetches what is opened, and knows which of its rows has the focus. */
export interface TreeControl<Node> {
  tree: Tree<Node>
  kind: NodeKind<Node>
  rows: TreeRow<Node>[]
  current: string
  go: (id: string) => void
  open: (id: string) => void
  close: (id: string) => void
  /** Fetches more of what is below a node; what fails can be tried again. */
  loadMore: (id: string) => void
  isLoading: (id: string) => boolean
  problem: unknown
  unknownBelow: (id: string) => number
}

type Change<Node> = (tree: Tree<Node>) => Tree<Node>

export function useTree<Node>({ kind, seed, load }: TreeOptions<Node>): TreeControl<Node> {
  const [tree, change] = useReducer((before: Tree<Node>, next: Change<Node>) => next(before), null, () =>
    withSeed(emptyTree<Node>(), seed, kind),
  )
  const [loading, setLoading] = useState<ReadonlySet<string>>(new Set())
  const [problem, setProblem] = useState<unknown>(null)
  const [wanted, setWanted] = useState('')
  const join = useEffectEvent(() => change((before) => withSeed(before, seed, kind)))
  useEffect(() => join(), [seed])

  const loadMore = async (id: string) => {
    if (loading.has(id)) return
    setLoading((before) => new Set([...before, id]))
    setProblem(null)
    const known = tree.branches.get(id)
    try {
      const page = await load(id, known?.cursor ?? undefined)
      change((before) => withPage(before, id, page, kind))
      const first = page.items.map(kind.idOf).find((each) => !known?.children.includes(each))
      // Whoever asked for more goes on where it begins.
      setWanted((before) => (before === moreRowId(id) && first ? first : before))
    } catch (error) {
      setProblem(error)
    } finally {
      setLoading((before) => new Set([...before].filter((each) => each !== id)))
    }
  }
  const open = (id: string) => {
    change((before) => withOpen(before, id))
    if (!tree.branches.has(id)) void loadMore(id)
  }
  const rows = rowsOf(tree, kind)
  const first = seed.focus ? kind.idOf(seed.focus) : rows[0]?.id
  // Whoever went to the row that stands for more in the moment in which more came is with what came.
  const came = rows.find(({ parent }) => parent !== null && moreRowId(parent) === wanted)?.id
  return {
    tree,
    kind,
    rows,
    current: rows.some(({ id }) => id === wanted) ? wanted : (came ?? first ?? ''),
    go: setWanted,
    open,
    close: (id) => change((before) => withClosed(before, id)),
    loadMore: (id) => void loadMore(id),
    isLoading: (id) => loading.has(id),
    problem,
    unknownBelow: (id) => unknownBelow(tree, id, kind),
  }
}
