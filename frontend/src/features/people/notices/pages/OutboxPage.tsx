import { useQuery } from '@tanstack/react-query'

import { MailIcon } from '@/shared/icons'
import { outboxWords } from '@/shared/messages/en/notices'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'
import { useSettled } from '@/shared/useSettled'

import { outboxQuery, type OutboxMail } from '../api'
import { MailItem } from '../components/MailItem'
import { useOutboxFilter } from '../useOutboxFilter'
import styles from './OutboxPage.module.css'

/** What the demonstration would have mailed, with links that work. */
export function OutboxPage() {
  const say = useWords(outboxWords)
  const { wanted, setWanted } = useOutboxFilter()
  const query = useQuery({ ...outboxQuery(useSettled(wanted)), placeholderData: (before) => before })
  return (
    <Page title={say('title')} description={say('description')} width="narrow">
      <label className={styles.find}>
        <span className={styles.label}>{say('find')}</span>
        <input
          className={styles.input}
          type="search"
          maxLength={200}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </label>
      <Loaded query={query} skeleton={<Skeleton lines={8} height="3rem" />}>
        {({ items }) => <Mails mails={items} isFiltered={wanted !== ''} />}
      </Loaded>
    </Page>
  )
}

function Mails({ mails, isFiltered }: { mails: readonly OutboxMail[]; isFiltered: boolean }) {
  const say = useWords(outboxWords)
  if (mails.length === 0) {
    return isFiltered ? (
      <Empty icon={MailIcon} title={say('noneTitle')} text={say('noneText')} />
    ) : (
      <Empty icon={MailIcon} title={say('emptyTitle')} text={say('emptyText')} />
    )
  }
  return (
    <ul className={styles.mails} aria-label={say('mails', { count: mails.length })}>
      {mails.map((mail) => (
        <MailItem key={mail.id} mail={mail} />
      ))}
    </ul>
  )
}
