import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { orgUnitWords } from '@/shared/messages/en/org-units'
import { useWords } from '@/shared/messages/words'

import type { OrgUnit } from '../api'
import styles from './UnitRow.module.css'

/** A unit in the tree: its name, and how many people work in it. */
export function UnitRow({ unit }: { unit: OrgUnit }) {
  const say = useWords(orgUnitWords)
  const format = useFormat()
  const { id, name, code, people, all_people } = unit
  return (
    <span className={styles.row}>
      <span className={styles.what}>
        {/* For the mouse; the keyboard opens the page by Enter on the row. */}
        <Link to={paths.orgUnit(id)} className={styles.name} tabIndex={-1} onClick={(event) => event.stopPropagation()}>
          {name}
        </Link>
        <span className={styles.code}>{code}</span>
      </span>
      <span className={styles.people}>
        {people === all_people
          ? say('people', { count: people })
          : say('directly', { direct: format.number(people), all: format.number(all_people) })}
      </span>
    </span>
  )
}
