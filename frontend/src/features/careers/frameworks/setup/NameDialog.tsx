import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { frameworkSetupWords, frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'

import { NameAndCode } from '../components/NameAndCode'
import { expectNew, useEditing } from '../editing/useEditing'

export type NamedKind = 'family' | 'track'

const PUTS = { family: 'families', track: 'tracks' } as const

type Named = { code: string; name: string }

export interface NameDialogProps {
  kind: NamedKind
  title: string
  /** The one to rename; none: a new one. */
  piece: Named | null
  pieces: readonly Named[]
  versionId: string
  onClose: () => void
}

/** Adds a family or a track, or renames it; its code stays. */
export function NameDialog({ kind, title, piece, pieces, versionId, onClose }: NameDialogProps) {
  const say = useWords(frameworkSetupWords)
  const sayAll = useWords(frameworkWords)
  const edit = useEditing(versionId)
  const submission = useSubmission({
    send: async (named: Named) => {
      if (!piece) expectNew(pieces, named.code)
      return edit({ [PUTS[kind]]: [named] }, say(piece ? 'changed' : 'added', { name: named.name }))
    },
    onDone: onClose,
  })
  return (
    <FormDialog
      title={title}
      submit={say('save')}
      submission={submission}
      read={({ name = '', code = '' }) => ({ name, code: piece?.code ?? code })}
      onClose={onClose}
    >
      {piece ? <TextField name="name" label={sayAll('name')} autoComplete="off" defaultValue={piece.name} /> : <NameAndCode />}
    </FormDialog>
  )
}
