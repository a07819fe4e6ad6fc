import { paths } from '@/app/paths'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { PartLinks } from '@/shared/page/PartLinks'

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
  const address = (each: Part) => paths.frameworkPart(version.id, { part: each })
  const parts = partsOf(version).map((each) => ({ to: address(each), label: labels[each] }))
  return <PartLinks label={say('parts')} parts={parts} current={address(part)} className={styles.nav} />
}
