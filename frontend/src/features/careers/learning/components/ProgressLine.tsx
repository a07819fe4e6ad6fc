import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'

import styles from './Paths.module.css'

/** How much is done, as a bar and in words. */
export function ProgressLine({ done, all, label }: { done: number; all: number; label: string }) {
  const say = useWords(learningPathWords)
  return (
    <p className={styles.progress}>
      <progress aria-label={label} value={done} max={Math.max(all, 1)} />
      <span>{say('someOf', { done, all })}</span>
    </p>
  )
}
