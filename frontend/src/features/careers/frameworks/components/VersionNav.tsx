import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import navigation from '@/shared/styles/PartLinks.module.css'

import type { FrameworkVersion } from '../api'
import { partsOf, type Part } from '../parts'
import styles from './VersionNav.module.css'

/** The parts of a version, side by side, with how much is in each. */
export function VersionNav({ version, part }: { version: FrameworkVersion; part: Part }) {
  const say = useWords(frameworkWords)
  const { counts } = version
  const labels: Record<Part, string> = {
    roles: say('rolesPart', { count: counts.roles }),
    competencies: say('competenciesPart', { count: counts.competencies }),
    moves: say('movesPart', { count: counts.moves }),
    setup: say('setupPart'),
    check: say('checkPart'),
    publish: say(version.published_at ? 'publishedPart' : 'publishPart'),
  }
  return (
    <nav aria-label={say('parts')} className={styles.nav}>
      <ul className={navigation.list}>
        {partsOf(version).map((each) => (
          <li key={each}>
            <Link
              to={paths.frameworkPart(version.id, { part: each })}
              className={navigation.link}
              aria-current={each === part ? 'page' : undefined}
            >
              {labels[each]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
