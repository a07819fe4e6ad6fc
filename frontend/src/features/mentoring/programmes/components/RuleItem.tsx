import { useId, type ReactNode } from 'react'

import styles from './RuleItem.module.css'

export interface RuleItemProps {
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  /** The sentence, with the numbers in it. */
  children: ReactNode
  /** What belongs to it, below. */
  below?: ReactNode
}

/** A rule in plain words with a box to switch it on. */
export function RuleItem({ isOn, onSwitch, children, below }: RuleItemProps) {
  const id = useId()
  return (
    <li className={styles.rule} data-on={isOn || undefined}>
      <span className={styles.switch}>
        <input type="checkbox" aria-labelledby={id} checked={isOn} onChange={(event) => onSwitch(event.target.checked)} />
      </span>
      <span className={styles.words}>
        <span id={id} className={styles.sentence}>
          {children}
        </span>
        {below}
      </span>
    </li>
  )
}
