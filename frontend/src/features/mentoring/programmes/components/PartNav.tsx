import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { programmeWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import styles from '@/shared/styles/PartLinks.module.css'

import type { Programme } from '../api'
import { PARTS, type Part } from '../parts'

/** The parts of a programme, side by side. */
export function PartNav({ programme: { id, sides }, part }: { programme: Programme; part: Part }) {
  const say = useWords(programmeWords)
  return (
    <nav aria-label={say('parts')}>
      <ul className={styles.list}>
        {PARTS.filter((each) => each !== 'requests' || !sides.includes('peer')).map((each) => (
          <li key={each}>
            <Link to={paths.programmePart(id, each)} className={styles.link} aria-current={each === part ? 'page' : undefined}>
              {say(each)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
