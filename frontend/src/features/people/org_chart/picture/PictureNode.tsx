import { useFormat } from '@/shared/format'
import { orgChartWords } from '@/shared/messages/en/org-chart'
import { treeWords } from '@/shared/messages/en/tree'
import { useWords } from '@/shared/messages/words'
import type { TreeControl } from '@/shared/tree/useTree'

import type { OrgChartNode } from '../api'
import { BOX, type Box } from './layout'
import styles from './OrgChartPicture.module.css'

export interface PictureNodeProps {
  box: Box<OrgChartNode>
  control: TreeControl<OrgChartNode>
  isSelected: boolean
  onPress: () => void
}

/** Somebody as a box, or the place where more of them can be fetched. */
export function PictureNode({ box: { row, x, y }, control, isSelected, onPress }: PictureNodeProps) {
  return (
    <div
      role="treeitem"
      className={styles.box}
      style={{ insetInlineStart: x, top: y, width: BOX.width, height: BOX.height }}
      data-row={row.id}
      data-more={row.node === null || undefined}
      tabIndex={row.id === control.current ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.size}
      aria-expanded={row.isOpen}
      aria-selected={isSelected}
      onClick={onPress}
      onFocus={() => control.go(row.id)}
    >
      {row.node === null ? <More control={control} parent={row.parent ?? ''} /> : <Person person={row.node} isOpen={row.isOpen} />}
    </div>
  )
}

function Person({ person, isOpen }: { person: OrgChartNode; isOpen: boolean | undefined }) {
  const say = useWords(orgChartWords)
  const format = useFormat()
  const { name, position, org_unit, direct_reports, all_reports } = person
  return (
    <>
      <span className={styles.who}>
        <span className={styles.name}>{name}</span>
        <span className={styles.what}>{position?.title ?? org_unit.name}</span>
      </span>
      {isOpen !== undefined && (
        <span className={styles.count} data-open={isOpen || undefined}>
          <span aria-hidden="true">{format.number(direct_reports)}</span>
          <span className="unseen">
            {say('reports', { direct: format.number(direct_reports), all: format.number(all_reports) })}
          </span>
        </span>
      )}
    </>
  )
}

function More({ control, parent }: { control: TreeControl<OrgChartNode>; parent: string }) {
  const say = useWords(treeWords)
  return control.isLoading(parent) ? say('loading') : say('more', { count: control.unknownBelow(parent) })
}
