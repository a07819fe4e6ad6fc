import { Link } from '@/shared/Link'
import { inboxWords } from '@/shared/messages/en/inbox'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'

import type { Message } from '../api'
import { useMessageText } from './useMessageText'
import styles from './InboxPanel.module.css'

/** One message: a link to what it is about, or, without one, something to mark as read. */
export function MessageItem({ message, onOpen }: { message: Message; onOpen: () => void }) {
  const say = useWords(inboxWords)
  const { href, reason, created_at, read_at } = message
  const { title, body } = useMessageText(message)
  const content = (
    <>
      <span className={styles.title}>
        {read_at === null && <span className={styles.dot} role="img" aria-label={say('unread')} />}
        {title}
      </span>
      {body && <span className={styles.body}>{body}</span>}
      {reason && <span className={styles.reason}>{reason}</span>}
      <Moment className={styles.time} at={created_at} look="ago" />
    </>
  )
  return (
    <li>
      {href ? (
        <Link to={href} className={styles.item} onClick={onOpen}>
          {content}
        </Link>
      ) : (
        <button type="button" className={styles.item} onClick={onOpen}>
          {content}
        </button>
      )}
    </li>
  )
}
