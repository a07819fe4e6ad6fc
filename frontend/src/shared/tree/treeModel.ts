/**
 * A tree that is fetched bit by bit, as a pure value: what is known, what is open, and the rows that follow from it.
 * The tree of rows and the drawn one are two looks at the same value.
 */
export interface Tree<Node> {
  nodes: ReadonlyMap<string, Node>
  /** Ids of what stands at the top. */
  roots: readonly string[]
  /** What is known to be below a node; a node that has never been opened has no entry. */
  branches: ReadonlyMap<string, Branch>
  open: ReadonlySet<string>
}

export interface Branch {
  children: readonly string[]
  /** Whether these are all. */
  isWhole: boolean
  /** Where to go on fetching. */
  cursor: string | null
}

/** How a kind of node is read. */
export interface NodeKind<Node> {
  idOf: (node: Node) => string
  /** How many are below it directly, known or not. */
  countOf: (node: Node) => number
  titleOf: (node: Node) => string
}

/** What is first known of a tree: its top, and the way down to one of its nodes. */
export interface Seed<Node> {
  roots: readonly Node[]
  /** From the top down, without the node it leads to. */
  path: readonly Node[]
  focus: Node | null
  below: readonly Node[]
  cursor: string | null
}

/** A line of the tree: a node, or the place where more of a branch can be fetched. */
export interface TreeRow<Node> {
  id: string
  node: Node | null
  parent: string | null
  level: number
  /** Its place among those beside it, from 1, and how many they are, known or not. */
  place: number
  size: number
  /** Undefined for what nothing is below. */
  isOpen?: boolean
}

/** A branch that is on its way. */
const UNKNOWN: Branch = { children: [], isWhole: false, cursor: null }

export function emptyTree<Node>(): Tree<Node> {
  return { nodes: new Map(), roots: [], branches: new Map(), open: new Set() }
}

/** The tree with a seed in it: the way down is open, and what was known and open before stays. */
export function withSeed<Node>(tree: Tree<Node>, seed: Seed<Node>, { idOf, countOf }: NodeKind<Node>): Tree<Node> {
  const way = [...seed.path, ...(seed.focus ? [seed.focus] : [])]
  const nodes = withNodes(tree.nodes, [...seed.roots, ...way, ...seed.below], idOf)
  const branches = new Map(tree.branches)
  for (const [place, node] of way.entries()) {
    const next = way[place + 1]
    const known = branches.get(idOf(node))
    if (next && !known?.children.includes(idOf(next))) branches.set(idOf(node), partOf(known, idOf(next), countOf(node)))
  }
  if (seed.focus && !goesFurther(branches.get(idOf(seed.focus)), seed)) {
    branches.set(idOf(seed.focus), { children: seed.below.map(idOf), isWhole: seed.cursor === null, cursor: seed.cursor })
  }
  const roots = [...new Set([...tree.roots, ...seed.roots.map(idOf), ...way.slice(0, 1).map(idOf)])]
  const opened = way.filter((node) => countOf(node) > 0).map(idOf)
  return { nodes, roots, branches, open: new Set([...tree.open, ...opened]) }
}

/** The tree with one more page of what is below a node. */
export function withPage<Node>(
  tree: Tree<Node>,
  parent: string,
  page: { items: readonly Node[]; next_cursor?: string | null },
  { idOf }: NodeKind<Node>,
): Tree<Node> {
  const before = tree.branches.get(parent)
  const fetched = page.items.map(idOf)
  const cursor = page.next_cursor ?? null
  // One that was known from elsewhere stands where the server puts it as soon as its page has come.
  const earlier = (before?.children ?? []).filter((id) => !fetched.includes(id))
  const isFirst = before === undefined || before.cursor === null
  const children = isFirst ? [...fetched, ...(cursor ? earlier : [])] : [...earlier, ...fetched]
  const branches = new Map(tree.branches).set(parent, { children, isWhole: cursor === null, cursor })
  return { ...tree, nodes: withNodes(tree.nodes, page.items, idOf), branches }
}

export function withOpen<Node>(tree: Tree<Node>, id: string): Tree<Node> {
  return { ...tree, open: new Set([...tree.open, id]) }
}

export function withClosed<Node>(tree: Tree<Node>, id: string): Tree<Node> {
  return { ...tree, open: new Set([...tree.open].filter((each) => each !== id)) }
}

/** The rows that are to be seen, from the top down. */
export function rowsOf<Node>(tree: Tree<Node>, kind: NodeKind<Node>, roots: readonly string[] = tree.roots): TreeRow<Node>[] {
  const rows: TreeRow<Node>[] = []
  const add = (ids: readonly string[], size: number, level: number, parent: string | null): void => {
    for (const [index, id] of ids.entries()) {
      const node = tree.nodes.get(id)
      if (node === undefined) continue
      const count = kind.countOf(node)
      const isOpen = count > 0 ? tree.open.has(id) : undefined
      rows.push({ id, node, parent, level, place: index + 1, size, isOpen })
      if (!isOpen) continue
      const branch = tree.branches.get(id) ?? UNKNOWN
      add(branch.children, Math.max(count, branch.children.length), level + 1, id)
      if (!branch.isWhole) rows.push(moreRow(id, branch, count, level + 1))
    }
  }
  add(roots, roots.length, 1, null)
  return rows
}

/** How many below a node are not known yet. */
export function unknownBelow<Node>(tree: Tree<Node>, id: string, { countOf }: NodeKind<Node>): number {
  const node = tree.nodes.get(id)
  const known = tree.branches.get(id)?.children.length ?? 0
  return Math.max(0, (node ? countOf(node) : 0) - known)
}

/** The id of the row where more of a branch can be fetched. */
export function moreRowId(parent: string): string {
  return `${parent} more`
}

function moreRow<Node>(parent: string, { children }: Branch, count: number, level: number): TreeRow<Node> {
  const place = children.length + 1
  return { id: moreRowId(parent), node: null, parent, level, place, size: Math.max(count, place) }
}

function partOf(known: Branch | undefined, child: string, count: number): Branch {
  const children = [...(known?.children ?? []), child]
  return { children, isWhole: children.length >= count, cursor: known?.cursor ?? null }
}

/** Whether more is known of a branch than its seed has. */
function goesFurther<Node>(known: Branch | undefined, { below, cursor }: Seed<Node>): boolean {
  return known !== undefined && cursor !== null && known.children.length > below.length
}

function withNodes<Node>(
  nodes: ReadonlyMap<string, Node>,
  more: readonly Node[],
  idOf: (node: Node) => string,
): Map<string, Node> {
  return new Map([...nodes, ...more.map((node) => [idOf(node), node] as const)])
}
