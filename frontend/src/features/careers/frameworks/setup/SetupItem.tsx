import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { asProblem } from '@/api/problem'
import { Button, IconButton } from '@/shared/Button'
import { CloseIcon } from '@/shared/icons'
import { frameworkSetupWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { textOf } from '@/shared/problem/words'
import { showToast } from '@/shared/toast/toasts'

import type { FrameworkVersion } from '../api'
import { useEditing } from '../editing/useEditing'
import styles from './Setup.module.css'

export interface SetupItemProps {
  kind: 'family' | 'track' | 'scale'
  piece: { code: string; name: string }
  facts: string
  version: FrameworkVersion
  onEdit: () => void
  children?: ReactNode
}

/** A family, a track or a scale, with what the viewer may do to it. What is still used stays, and says so. */
export function SetupItem({ kind, piece, facts, version, onEdit, children }: SetupItemProps) {
  const say = useWords(frameworkSetupWords)
  const edit = useEditing(version.id)
  const { code, name } = piece
  const removing = useMutation({
    mutationFn: () => edit({ removed: [{ kind, code }] }, say('removed', { name })),
    onError: (error) => {
      const problem = asProblem(error)
      showToast(problem.errors.length > 0 ? say('notRemoved', { name }) : textOf(problem).happened, { tone: 'problem' })
    },
  })
  return (
    <li className={styles.piece}>
      <div className={styles.line}>
        <span className={styles.text}>
          <span className={styles.name}>{name}</span>
          <span className={styles.soft}>{facts}</span>
        </span>
        {version.actions.includes('edit') && (
          <span className={styles.buttons}>
            <Button look="quiet" aria-label={say(kind === 'scale' ? 'change' : 'rename', { name })} onClick={onEdit}>
              {say(kind === 'scale' ? 'changeShort' : 'renameShort')}
            </Button>
            <IconButton label={say('removeNamed', { name })} icon={<CloseIcon size={14} />} onClick={() => removing.mutate()} />
          </span>
        )}
      </div>
      {children}
    </li>
  )
}
