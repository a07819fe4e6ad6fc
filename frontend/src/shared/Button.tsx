import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react'

import styles from './Button.module.css'

export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` once per view at most; `plain` for the rest; `quiet` in rows and bars; `danger` for what cannot be undone. */
  look?: ButtonLook
  icon?: ReactNode
  /** While set, the button keeps its place and the focus, and a press does nothing. */
  busy?: boolean
}

export function Button({ look = 'plain', icon, busy = false, children, className, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      onClick={busy ? preventDefault : onClick}
      className={[styles.button, className].filter(Boolean).join(' ')}
      data-look={look}
      aria-disabled={busy || undefined}
    >
      {icon}
      {children}
    </button>
  )
}

/** A button that is only an icon; `label` says what it does. */
export function IconButton({ label, icon, className, ...rest }: Omit<ButtonProps, 'look'> & { label: string; icon: ReactNode }) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      className={[styles.icon, className].filter(Boolean).join(' ')}
    >
      {icon}
    </button>
  )
}

function preventDefault(event: MouseEvent): void {
  event.preventDefault()
}
