import { shellWords } from '../messages/en/shell'
import { useWords } from '../messages/words'
import styles from './Skeleton.module.css'

/** Grey bars in the place of text that is on its way, as many lines high as what will stand there. */
export function Skeleton({ lines = 3, height }: { lines?: number; height?: string }) {
  const say = useWords(shellWords)
  return (
    <div className={styles.skeleton} role="status">
      <span className="unseen">{say('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.bar} style={{ height, width: `${92 - ((line * 29) % 41)}%` }} />
      ))}
    </div>
  )
}
