import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { Button } from '../Button'
import { controlWords } from '../messages/en/controls'
import { useWords } from '../messages/words'
import { ProblemNotice } from '../problem/ProblemNotice'
import { Dialog } from './Dialog'

export interface ConfirmDialogProps {
  title: string
  /** What will happen, and whether it can be undone. */
  children: ReactNode
  /** The deed in words: "End all others", never "OK". */
  confirm: string
  look?: 'main' | 'danger'
  /** Does it. The dialog stays while it is under way, and shows a failure. */
  onConfirm: () => Promise<unknown>
  onClose: () => void
}

/** Asks before something that reaches further than it looks. What can be undone needs no question. */
export function ConfirmDialog({ title, children, confirm, look = 'main', onConfirm, onClose }: ConfirmDialogProps) {
  const say = useWords(controlWords)
  const deed = useMutation({ mutationFn: onConfirm, onSuccess: onClose })
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('cancel')}</Button>
          <Button look={look} busy={deed.isPending} onClick={() => deed.mutate()}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
      {deed.isError && <ProblemNotice problem={deed.error} />}
    </Dialog>
  )
}
