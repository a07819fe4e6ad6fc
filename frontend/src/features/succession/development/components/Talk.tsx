import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { developmentWords } from '@/shared/messages/en/succession-development'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import styles from './Development.module.css'

/** Words to say or send where no goal can be added: they tell of growing, and of nothing else. */
export function Talk({ names }: { names: string[] }) {
  const say = useWords(developmentWords)
  const format = useFormat()
  const text = say('talk', { list: format.list(names) })
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    showToast(say('copied'))
  }
  return (
    <figure className={styles.words} aria-label={say('talkTitle')}>
      <blockquote className={styles.talk}>{text}</blockquote>
      <span>
        <Button onClick={() => void copy()}>{say('copy')}</Button>
      </span>
    </figure>
  )
}
