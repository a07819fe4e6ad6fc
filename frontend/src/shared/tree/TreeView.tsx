import type { ReactNode } from 'react'

import { ChevronRightIcon } from '../icons'
import { treeWords } from '../messages/en/tree'
import { useWords } from '../messages/words'
import { ProblemNotice } from '../problem/ProblemNotice'
import { deedInTree } from './treeKeys'
import type { TreeRow } from './treeModel'
import styles from './TreeView.module.css'
import type { TreeControl } from './useTree'
import { useTreeFocus } from './useTreeFocus'
import { useTreeKeys } from './useTreeKeys'

export interface TreeViewProps<Node> {
  /** What the tree is of, for screen readers. */
  label: string
  control: TreeControl<Node>
  /** What stands in a row, beside its place in the tree. Plain elements only. */
  render: (node: Node) => ReactNode
  /** What Enter does; a press with the mouse opens and closes. */
  onChoose: (node: Node) => void
  /** The node that was asked for. */
  selected?: string
}

/** A tree as rows, by the WAI-ARIA pattern: one stop for Tab, arrows inside, branches fetched when they are opened. */
export function TreeView<Node>({ label, control, render, onChoose, selected }: TreeViewProps<Node>) {
  const { rows, current, problem } = control
  const focus = useTreeFocus(current)
  const keys = useTreeKeys({ control, deedOf: deedInTree, onChoose })
  const press = (row: TreeRow<Node>) => {
    control.go(row.id)
    if (row.node === null) keys.choose(row)
    else if (row.isOpen !== undefined) keys.toggle(row)
  }
  return (
    <>
      <div {...focus} className={styles.tree} role="tree" tabIndex={-1} aria-label={label} onKeyDown={keys.press}>
        {rows.map((row) => (
          <div
            key={row.id}
            className={styles.row}
            style={{ '--level': row.level - 1 } as object}
            role="treeitem"
            data-row={row.id}
            tabIndex={row.id === current ? 0 : -1}
            aria-level={row.level}
            aria-posinset={row.place}
            aria-setsize={row.size}
            aria-expanded={row.isOpen}
            aria-selected={row.id === selected}
            onClick={() => press(row)}
            onFocus={() => control.go(row.id)}
          >
            <span className={styles.mark}>{row.isOpen !== undefined && <ChevronRightIcon size={16} />}</span>
            {row.node === null ? <MoreLabel control={control} parent={row.parent ?? ''} /> : render(row.node)}
          </div>
        ))}
      </div>
      {problem ? <ProblemNotice problem={problem} /> : null}
    </>
  )
}

function MoreLabel<Node>({ control, parent }: { control: TreeControl<Node>; parent: string }) {
  const say = useWords(treeWords)
  const count = control.unknownBelow(parent)
  const words = control.isLoading(parent) ? say('loading') : count > 0 ? say('more', { count }) : say('moreUnknown')
  return <span className={styles.more}>{words}</span>
}
