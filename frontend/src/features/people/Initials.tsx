import styles from './Initials.module.css'

/** Somebody's initials in a circle: decoration beside their name. */
export function Initials({ name, className }: { name: string; className?: string }) {
  return (
    <span className={[styles.initials, className].filter(Boolean).join(' ')} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

/** The first letters of the first and the last word: `Ana Luísa Prado` → `AP`. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => (word ? [...word][0] : ''))
  return letters.join('').toLocaleUpperCase()
}
