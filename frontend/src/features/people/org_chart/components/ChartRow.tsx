import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { orgChartWords } from '@/shared/messages/en/org-chart'
import { useWords } from '@/shared/messages/words'

import { Initials } from '../../Initials'
import type { OrgChartNode } from '../api'
import styles from './ChartRow.module.css'

/** Somebody in the tree: who, what they do, and how many are below them. */
export function ChartRow({ person }: { person: OrgChartNode }) {
  const { id, name, position, org_unit, location } = person
  return (
    <span className={styles.row}>
      <Initials name={name} />
      <span className={styles.who}>
        {/* For the mouse; the keyboard opens the page by Enter on the row. */}
        <Link to={paths.person(id)} className={styles.name} tabIndex={-1} onClick={(event) => event.stopPropagation()}>
          {name}
        </Link>
        <span className={styles.position}>{position?.title ?? org_unit.name}</span>
      </span>
      <span className={styles.place}>
        <span>{org_unit.name}</span>
        <span>{location}</span>
      </span>
      <Counts person={person} />
    </span>
  )
}

function Counts({ person: { direct_reports, all_reports } }: { person: OrgChartNode }) {
  const say = useWords(orgChartWords)
  const format = useFormat()
  if (direct_reports === 0) return <span className={styles.counts} />
  return (
    <span className={styles.counts}>
      {all_reports === direct_reports
        ? say('directOnly', { count: direct_reports })
        : say('reports', { direct: format.number(direct_reports), all: format.number(all_reports) })}
    </span>
  )
}
