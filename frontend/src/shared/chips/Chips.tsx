import { IconButton } from '../Button'
import { CloseIcon } from '../icons'
import styles from './Chips.module.css'

export interface Chip {
  id: string
  title: string
}

export interface ChipsProps {
  /** What is chosen, for screen readers. */
  label: string
  chips: readonly Chip[]
  /** What the button says that takes one away. Without `onRemove` there is none. */
  removeLabel: (title: string) => string
  onRemove?: (id: string) => void
}

/** A few chosen things, each with a button that takes it away. */
export function Chips({ label, chips, removeLabel, onRemove }: ChipsProps) {
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={label}>
      {chips.map(({ id, title }) => (
        <li key={id} className={styles.chip} data-removable={onRemove !== undefined || undefined}>
          {title}
          {onRemove && (
            <IconButton
              className={styles.remove}
              data-unprinted
              label={removeLabel(title)}
              icon={<CloseIcon size={12} />}
              onClick={() => onRemove(id)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
