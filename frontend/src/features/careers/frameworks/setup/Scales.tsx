import { useState } from 'react'

import { Button } from '@/shared/Button'
import { frameworkSetupWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import type { ProficiencyScale } from '../api'
import type { PartProps } from '../roles/RolesPart'
import { ScaleDialog } from './ScaleDialog'
import { SetupItem } from './SetupItem'
import styles from './Setup.module.css'

/** The proficiency scales of a version, level by level. */
export function Scales({ version, outline }: PartProps) {
  const say = useWords(frameworkSetupWords)
  const [edits, setEdits] = useState<ProficiencyScale | 'new' | null>(null)
  const mayEdit = version.actions.includes('edit')
  const usedBy = (code: string) => outline.competencies.filter(({ scale }) => scale === code).length
  return (
    <Card
      title={say('scales')}
      actions={mayEdit && <Button look="quiet" onClick={() => setEdits('new')}>{say('addScale')}</Button>}
    >
      <p className={styles.soft}>{say('scalesText')}</p>
      {outline.scales.length === 0 && <p>{say('nothing')}</p>}
      <ul className={styles.pieces}>
        {outline.scales.map((scale) => (
          <SetupItem
            key={scale.code}
            kind="scale"
            piece={scale}
            facts={`${scale.code} · ${say('usedByCompetencies', { count: usedBy(scale.code) })}`}
            version={version}
            onEdit={() => setEdits(scale)}
          >
            <ol className={styles.levels}>
              {scale.levels.map(({ name, description }) => (
                <li key={name} className={styles.level}>
                  <span className={styles.name}>{name}</span>
                  {description && <span className={styles.soft}>{description}</span>}
                </li>
              ))}
            </ol>
          </SetupItem>
        ))}
      </ul>
      {edits !== null && (
        <ScaleDialog
          scale={edits === 'new' ? null : edits}
          scales={outline.scales}
          versionId={version.id}
          onClose={() => setEdits(null)}
        />
      )}
    </Card>
  )
}
