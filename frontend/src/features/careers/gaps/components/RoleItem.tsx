import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { reachWords } from '@/shared/messages/en/gaps'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { ReachedRole } from '../api'
import styles from './RoleItem.module.css'

const MOST_LACKS = 3

/** A role somebody could go to, and what is missing for it. */
export function RoleItem({ personId, reached }: { personId: string; reached: ReachedRole }) {
  const say = useWords(reachWords)
  const { role, lacks, certifications_missing, missing, must_haves_missing } = reached
  const told = [
    ...lacks.map(({ name, held, required }) => say('lack', { competency: name, held, required })),
    ...certifications_missing.map((asked) => say('lackPaper', { name: asked.name })),
  ]
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        <Link to={paths.gapsTo(personId, role.code)}>{role.name}</Link>
        <span className={styles.soft}>{say('place', role)}</span>
        <Behind reached={reached} />
      </span>
      {missing > 0 && (
        <span className={styles.lacks}>
          {told.length <= MOST_LACKS ? told.map((each) => <span key={each}>{each}</span>) : <span>{say('missing', { count: missing })}</span>}
          {must_haves_missing > 0 && <Tag tone="warn">{say('mustHaves', { count: must_haves_missing })}</Tag>}
        </span>
      )}
    </li>
  )
}

/** Whether it would be a way back. */
export function Behind({ reached: { was_held, is_step_down } }: { reached: ReachedRole }) {
  const say = useWords(reachWords)
  if (!was_held && !is_step_down) return null
  return <span className={styles.soft}>{[was_held && say('heldBefore'), is_step_down && say('stepDown')].filter(Boolean).join(' · ')}</span>
}
