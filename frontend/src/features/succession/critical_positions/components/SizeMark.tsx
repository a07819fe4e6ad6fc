import { criticalPositionWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'

import styles from './CriticalPositions.module.css'

const BARS = { low: 1, medium: 2, high: 3 } as const

/** How large something is judged to be: bars, and the word that they stand for. */
export function SizeMark({ size }: { size: keyof typeof BARS }) {
  const say = useWords(criticalPositionWords)
  return (
    <span className={styles.size}>
      <span className={styles.bars} aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <span key={bar} data-filled={bar <= BARS[size] || undefined} />
        ))}
      </span>
      {say(size)}
    </span>
  )
}
