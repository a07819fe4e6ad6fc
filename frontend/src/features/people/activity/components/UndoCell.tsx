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
import { showToast } from '@/shared/toast/toasts'

import type { Activity } from '../api'
import styles from './UndoCell.module.css'

/** "Undo" where the server says that it can be done, and until when. */
export function UndoCell({ activity }: { activity: Activity }) {
  const say = useWords(activityWords)
  const sayControls = useWords(controlWords)
  const format = useFormat()
  const undoing = useMutation({
    mutationFn: () => undo(activity.id),
    onSuccess: () => showToast(sayControls('undone')),
    onError: (error) => showToast(textOf(asProblem(error)).happened, { tone: 'problem' }),
  })
  if (!activity.actions.includes('undo')) return null
  return (
    <span className={styles.cell}>
      {activity.undo_until && (
        <span className={styles.until}>{say('undoUntil', { time: format.moment(activity.undo_until) })}</span>
      )}
      <Button
        look="quiet"
        icon={<UndoIcon size={16} />}
        busy={undoing.isPending}
        aria-label={say('undoNamed', { summary: activity.summary })}
        onClick={() => undoing.mutate()}
      >
        {say('undo')}
      </Button>
    </span>
  )
}
