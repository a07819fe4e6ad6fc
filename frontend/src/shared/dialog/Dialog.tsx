import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react'

import { IconButton } from '../Button'
import { CloseIcon } from '../icons'
import { controlWords } from '../messages/en/controls'
import { useWords } from '../messages/words'
import styles from './Dialog.module.css'

export interface DialogProps {
  title: string
  /** Where it opens: in the middle, or as a drawer at a side. */
  place?: 'middle' | 'start' | 'end'
  /** The buttons under the content, the main one last. */
  footer?: ReactNode
  /** Called when it is closed by Escape, by its cross or by a press beside it. Without it the dialog stays. */
  onClose?: () => void
  children: ReactNode
}

/**
 * A modal dialog: the browser's own, so focus stays inside, Escape closes, and the page behind is out of reach.
 * It is open as long as it is rendered, and gives the focus back to where it came from.
 */
export function Dialog({ title, place = 'middle', footer, onClose, children }: DialogProps) {
  const say = useWords(controlWords)
  const dialog = useOpenDialog()
  const titleId = useId()
  const closeIfBeside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose?.()
  }
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-place={place}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
      onMouseDown={closeIfBeside}
    >
      <div className={styles.frame}>
        <header className={styles.header}>
          <h2 id={titleId} className={styles.title} tabIndex={-1} data-first-focus>
            {title}
          </h2>
          {onClose && <IconButton label={say('close')} icon={<CloseIcon />} onClick={onClose} />}
        </header>
        <div className={styles.body}>{children}</div>
        {footer && <footer className={styles.footer}>{footer}</footer>}
      </div>
    </dialog>
  )
}

/**
 * Opens the dialog when it appears, with the focus on what is marked `data-first-focus`, and returns the focus when it
 * goes.
 */
export function useOpenDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const cameFrom = document.activeElement
    if (element && !element.open) {
      element.showModal()
      element.querySelector<HTMLElement>('[data-first-focus]')?.focus()
    }
    return () => {
      element?.close()
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus()
    }
  }, [])
  return dialog
}
