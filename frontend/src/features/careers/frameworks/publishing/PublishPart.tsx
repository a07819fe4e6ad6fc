import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { WarnIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { frameworkPublishWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'

import { previewQuery, type Preview } from '../api'
import type { PartProps } from '../roles/RolesPart'
import { PublishForm } from './PublishForm'
import styles from './Publishing.module.css'
import { UsedMapping } from './UsedMapping'

/** What publishing does, and doing it; of a published version, how people came to it. */
export function PublishPart({ version, outline }: PartProps) {
  return version.published_at ? <UsedMapping version={version} /> : <Publishing version={version} outline={outline} />
}

function Publishing({ version, outline }: PartProps) {
  const query = useQuery(previewQuery(version))
  return (
    <Loaded query={query}>
      {(preview) => (
        <div className={styles.column}>
          <Outcome preview={preview} versionId={version.id} />
          <PublishForm version={version} outline={outline} preview={preview} />
        </div>
      )}
    </Loaded>
  )
}

function Outcome({ preview, versionId }: { preview: Preview; versionId: string }) {
  const say = useWords(frameworkPublishWords)
  const figures = [
    say('addedRoles', { count: preview.added_roles }),
    say('changedRoles', { count: preview.changed_roles }),
    say('vanishingRoles', { count: preview.vanishing.length }),
    say('addedCompetencies', { count: preview.added_competencies }),
    say('retiredCompetencies', { count: preview.retired_competencies }),
  ]
  return (
    <Card title={say('willDo')}>
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <li key={figure}>{figure}</li>
        ))}
      </ul>
      {preview.hindrances.length > 0 && (
        <section className={styles.hindrances} aria-label={say('hindrances')}>
          <WarnIcon />
          <ul>
            {preview.hindrances.map((hindrance) => (
              <li key={hindrance}>{hindrance}</li>
            ))}
          </ul>
          <Link to={paths.frameworkPart(versionId, { part: 'check' })}>{say('toCheck')}</Link>
        </section>
      )}
    </Card>
  )
}
