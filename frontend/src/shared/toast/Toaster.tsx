import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

import { asProblem } from '@/api/problem'
import { undo } from '@/api/undo'

import { Button, IconButton } from '../Button'
import { CheckIcon, CloseIcon, WarnIcon } from '../icons'
import { controlWords } from '../messages/en/controls'
import { useWords } from '../messages/words'
import { textOf } from '../problem/words'
import styles from './Toaster.module.css'
import { dismissToast, showToast, useToasts, type Toast } from './toasts'

const STAYS_FOR = 8_000

/** The one place where toasts appear. They wait while pointed at or focused, so that nobody has to hurry. */
export function Toaster() {
  const say = useWords(controlWords)
  const toasts = useToasts()
  return (
    <section className={styles.toaster} aria-label={say('notifications')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const say = useWords(controlWords)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || toast.tone === 'problem') return undefined
    const timer = setTimeout(() => dismissToast(toast.id), STAYS_FOR)
    return () => clearTimeout(timer)
  }, [held, toast])
  return (
    <div
      className={styles.toast}
      data-tone={toast.tone}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'problem' ? <WarnIcon /> : <CheckIcon />}
      <p className={styles.text}>{toast.text}</p>
      {toast.undoes && <UndoButton toast={toast} activity={toast.undoes} />}
      {toast.offers && <OfferButton toast={toast} {...toast.offers} />}
      <IconButton label={say('dismiss')} icon={<CloseIcon size={16} />} onClick={() => dismissToast(toast.id)} />
    </div>
  )
}

function OfferButton({ toast, label, run }: { toast: Toast } & NonNullable<Toast['offers']>) {
  const deed = useMutation({
    mutationFn: run,
    onSuccess: () => dismissToast(toast.id),
    onError: (error) => showToast(textOf(asProblem(error)).happened, { tone: 'problem' }),
  })
  return (
    <Button look="quiet" busy={deed.isPending} onClick={() => deed.mutate()}>
      {label}
    </Button>
  )
}

function UndoButton({ toast, activity }: { toast: Toast; activity: string }) {
  const say = useWords(controlWords)
  const undoing = useMutation({
    mutationFn: () => undo(activity),
    onSuccess: () => {
      dismissToast(toast.id)
      showToast(say('undone'))
    },
    onError: (error) => showToast(textOf(asProblem(error)).happened, { tone: 'problem' }),
  })
  return (
    <Button look="quiet" busy={undoing.isPending} onClick={() => undoing.mutate()}>
      {say('undo')}
    </Button>
  )
}
