import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { orgUnitWords } from '@/shared/messages/en/org-units'
import { useWords } from '@/shared/messages/words'

import type { OrgUnitRef } from '../api'
import styles from './UnitPath.module.css'

/** The units from the whole down to one; each leads to its page. */
export function UnitPath({ units }: { units: readonly OrgUnitRef[] }) {
  const say = useWords(orgUnitWords)
  return (
    <span className={styles.path} role="group" aria-label={say('path')}>
      {units.map(({ id, name }) => (
        <Link key={id} to={paths.orgUnit(id)} className={styles.unit}>
          {name}
        </Link>
      ))}
    </span>
  )
}
