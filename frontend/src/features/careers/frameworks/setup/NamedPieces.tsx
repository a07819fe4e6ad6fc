import { useState } from 'react'

import { Button } from '@/shared/Button'
import { frameworkSetupWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import type { FrameworkVersion } from '../api'
import { NameDialog, type NamedKind } from './NameDialog'
import { SetupItem } from './SetupItem'
import styles from './Setup.module.css'

export interface NamedPiecesProps {
  kind: NamedKind
  title: string
  /** What they are. */
  text: string
  /** What the button says that adds one. */
  add: string
  pieces: readonly { code: string; name: string }[]
  usedBy: (code: string) => string
  version: FrameworkVersion
}

/** Families or tracks: a code and a name each. */
export function NamedPieces({ kind, title, text, add, pieces, usedBy, version }: NamedPiecesProps) {
  const say = useWords(frameworkSetupWords)
  const [edits, setEdits] = useState<{ code: string; name: string } | 'new' | null>(null)
  const mayEdit = version.actions.includes('edit')
  return (
    <Card title={title} actions={mayEdit && <Button look="quiet" onClick={() => setEdits('new')}>{add}</Button>}>
      <p className={styles.soft}>{text}</p>
      {pieces.length === 0 && <p>{say('nothing')}</p>}
      <ul className={styles.pieces}>
        {pieces.map((piece) => (
          <SetupItem
            key={piece.code}
            kind={kind}
            piece={piece}
            facts={`${piece.code} · ${usedBy(piece.code)}`}
            version={version}
            onEdit={() => setEdits(piece)}
          />
        ))}
      </ul>
      {edits !== null && (
        <NameDialog
          kind={kind}
          title={edits === 'new' ? add : say('rename', { name: edits.name })}
          piece={edits === 'new' ? null : edits}
          pieces={pieces}
          versionId={version.id}
          onClose={() => setEdits(null)}
        />
      )}
    </Card>
  )
}
