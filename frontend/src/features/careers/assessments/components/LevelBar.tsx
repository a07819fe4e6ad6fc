import styles from './LevelBar.module.css'

export interface LevelBarProps {
  held: number
  highest: number
  required?: number | null
  isStale?: boolean
}

/** A level among those there are, and how much is asked for. A picture beside words that say the same. */
export function LevelBar({ held, highest, required, isStale }: LevelBarProps) {
  return (
    <span className={styles.bar} data-stale={isStale || undefined} aria-hidden="true">
      {Array.from({ length: highest }, (_, place) => (
        <span
          key={place}
          className={styles.step}
          data-held={place < held || undefined}
          data-missing={(place >= held && place < (required ?? 0)) || undefined}
        />
      ))}
    </span>
  )
}
