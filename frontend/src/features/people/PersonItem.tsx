import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'

import { Initials } from './Initials'
import styles from './PersonItem.module.css'

export interface PersonItemProps {
  id: string
  name: string
  detail: string | undefined
  className?: string
}

/** Somebody in a short list: their initials, their name as a link, and a line about them. */
export function PersonItem({ id, name, detail, className }: PersonItemProps) {
  return (
    <li className={[styles.person, className].filter(Boolean).join(' ')}>
      <Initials name={name} />
      <span className={styles.who}>
        <Link to={paths.person(id)} className={styles.name}>
          {name}
        </Link>
        <span className={styles.what}>{detail}</span>
      </span>
    </li>
  )
}
