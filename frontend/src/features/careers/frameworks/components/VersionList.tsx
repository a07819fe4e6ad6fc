import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { findingWords } from '@/shared/messages/en/framework-files'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { FrameworkVersion } from '../api'
import styles from './VersionList.module.css'

const TONES = { draft: 'warn', checked: 'calm', published: 'good', superseded: 'calm' } as const

/** Versions of frameworks: what each is, and how much there is in it. */
export function VersionList({ versions }: { versions: readonly FrameworkVersion[] }) {
  const say = useWords(frameworkWords)
  const sayFinding = useWords(findingWords)
  const format = useFormat()
  return (
    <ul className={styles.list}>
      {versions.map(({ id, name, number, state, source, made_at, made_by, published_at, counts, actions }) => (
        <li key={id} className={styles.version}>
          <p className={styles.heading}>
            <span className={styles.name}>{say('versionOf', { name, number })}</span>
            <Tag tone={TONES[state]}>{say(state)}</Tag>
          </p>
          <p className={styles.facts}>
            {say('counts', {
              families: say('families', { count: counts.families }),
              roles: say('roles', { count: counts.roles }),
              competencies: say('competencies', { count: counts.competencies }),
              moves: say('moves', { count: counts.moves }),
            })}
          </p>
          <p className={styles.facts}>
            {published_at
              ? say('publishedOn', { day: format.day(published_at), source })
              : say('begunOn', { day: format.day(made_at), name: made_by, source })}
          </p>
          {actions.length > 0 && (
            <p className={styles.facts}>
              <Link to={paths.frameworkFindings(id)} aria-label={`${sayFinding('findingsOf')}: ${say('versionOf', { name, number })}`}>
                {sayFinding('findingsOf')}
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
