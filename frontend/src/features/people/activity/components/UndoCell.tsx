import { useMutation } from '@tanstack/react-query'

import { asProblem } from '@/api/problem'
import { undo } from '@/api/undo'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { UndoIcon } from '@/shared/icons'
import { activityWords } from '@/shared/messages/en/activity'
import { controlWords } from '@/shared/messages/en/controls'
import { useWords } from '@/shared/messages/words'
import { textOf } from '@/shared/problem/words'
import { Tag } from '@/shared/Tag'
import { showToast } from '@/shared/toast/toasts'

import type { Activity } from '../api'
import styles from './UndoCell.module.css'

/** "Undo" where the server says that it can be done, and until when; or that it was. */
export function UndoCell({ activity, summary }: { activity: Activity; summary: string }) {
  const say = useWords(activityWords)
  const sayControls = useWords(controlWords)
  const format = useFormat()
  const { undo_id, undo_until, undone_at, actions } = activity
  const undoing = useMutation({
    mutationFn: undo,
    onSuccess: () => showToast(sayControls('undone')),
    onError: (error) => showToast(textOf(asProblem(error)).happened, { tone: 'problem' }),
  })
  if (undone_at) return <Tag>{say('undone')}</Tag>
  if (!actions.includes('undo') || !undo_id) return null
  return (
    <span className={styles.cell}>
      {undo_until && (
        <span className={styles.until}>{say('undoUntil', { time: format.moment(undo_until) })}</span>
      )}
      <Button
        look="quiet"
        icon={<UndoIcon size={16} />}
        busy={undoing.isPending}
        aria-label={say('undoNamed', { summary })}
        onClick={() => undoing.mutate(undo_id)}
      >
        {say('undo')}
      </Button>
    </span>
  )
}
