import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { outboxWords } from '@/shared/messages/en/notices'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import { Tag } from '@/shared/Tag'

import type { OutboxMail } from '../api'
import { partsOf } from '../links'
import styles from './MailItem.module.css'

/** A mail as a mailbox shows it: opened by a click, its links followed by another. */
export function MailItem({ mail }: { mail: OutboxMail }) {
  const say = useWords(outboxWords)
  const format = useFormat()
  return (
    <li>
      <details className={styles.mail}>
        <summary className={styles.summary}>
          <span className={styles.subject}>{mail.subject}</span>
          <Moment className={styles.time} at={mail.written_at} look="ago" />
          <span className={styles.recipient}>{say('recipient', { recipient: mail.recipient })}</span>
          {mail.waits_until && (
            <span className={styles.waits}>
              <Tag>{say('waits', { moment: format.moment(mail.waits_until) })}</Tag>
            </span>
          )}
        </summary>
        <p className={styles.text}>
          {partsOf(mail.text, window.location.origin).map(({ start, text, to }) =>
            to === undefined ? (
              text
            ) : (
              <Link key={start} to={to}>
                {text}
              </Link>
            ),
          )}
        </p>
      </details>
    </li>
  )
}
