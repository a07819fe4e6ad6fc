import { useFormat } from '@/shared/format'
import { tellingWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'

import type { Told } from '../api'
import styles from './Telling.module.css'

/** What somebody was told, as they see it; the preview draws this very thing. */
export function ToldCard({ told }: { told: Told }) {
  const say = useWords(tellingWords)
  const format = useFormat()
  return (
    <div className={styles.told}>
      <p className={styles.title}>{told.position.title}</p>
      <p className={styles.text}>{told.text}</p>
      <p className={styles.soft}>{say('toldBy', { name: told.told_by, day: format.day(told.told_on) })}</p>
    </div>
  )
}
