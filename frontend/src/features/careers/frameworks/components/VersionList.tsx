import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { findingWords } from '@/shared/messages/en/framework-files'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import rows from '@/shared/styles/RowList.module.css'

import type { FrameworkChanges, FrameworkVersion } from '../api'
import { useChangesText } from '../useChangesText'
import { NextVersion } from './NextVersion'
import { StateTag, useOrigin } from './VersionFacts'

export interface VersionListProps {
  versions: readonly FrameworkVersion[]
  /** What is other in those that follow another. */
  changes: readonly FrameworkChanges[]
}

/** Versions of frameworks: what each is, since when and by whom, what changed with it, and how much there is in it. */
export function VersionList({ versions, changes }: VersionListProps) {
  const say = useWords(frameworkWords)
  const sayFinding = useWords(findingWords)
  const originOf = useOrigin()
  const changesText = useChangesText()
  const changesIn = new Map(changes.map((each) => [each.version_id, each]))
  const drafted = new Set(versions.filter(({ actions }) => actions.includes('edit')).map((each) => each.framework_id))
  return (
    <ul className={rows.list}>
      {versions.map((version) => (
        <li key={version.id} className={rows.row}>
          <div className={rows.what}>
            <p className={rows.heading}>
              <Link to={paths.framework(version.id)} className={rows.name}>
                {say('versionOf', { name: version.name, number: version.number })}
              </Link>
              <StateTag state={version.state} />
            </p>
            <p className={rows.facts}>{originOf(version)}</p>
            {changesIn.has(version.id) && <p>{changesText(changesIn.get(version.id)!)}</p>}
            <p className={rows.facts}>
              {say('counts', {
                families: say('families', { count: version.counts.families }),
                roles: say('roles', { count: version.counts.roles }),
                competencies: say('competencies', { count: version.counts.competencies }),
                moves: say('moves', { count: version.counts.moves }),
              })}
            </p>
            {version.actions.length > 0 && (
              <p className={rows.facts}>
                <Link
                  to={paths.frameworkFindings(version.id)}
                  aria-label={sayFinding('findingsOfOne', { name: say('versionOf', { name: version.name, number: version.number }) })}
                >
                  {sayFinding('findingsOf')}
                </Link>
              </p>
            )}
          </div>
          {version.state === 'published' && !drafted.has(version.framework_id) && <NextVersion version={version} />}
        </li>
      ))}
    </ul>
  )
}
