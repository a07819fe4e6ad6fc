import { useMutation } from '@tanstack/react-query'

import { useList } from '@/api/pages'
import { Button } from '@/shared/Button'
import { Dialog } from '@/shared/dialog/Dialog'
import { InboxIcon } from '@/shared/icons'
import { inboxWords } from '@/shared/messages/en/inbox'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Skeleton } from '@/shared/page/Skeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { inboxList, markRead } from '../api'
import styles from './InboxPanel.module.css'
import { MessageItem } from './MessageItem'

/** What needs this person, or happened to something of theirs; newest first. */
export function InboxPanel({ onClose }: { onClose: () => void }) {
  const say = useWords(inboxWords)
  const list = useList(inboxList)
  const reading = useMutation({ mutationFn: markRead })
  const hasUnread = list.items?.some((each) => each.read_at === null)
  return (
    <Dialog
      title={say('title')}
      place="end"
      onClose={onClose}
      footer={
        hasUnread && (
          <Button busy={reading.isPending} onClick={() => reading.mutate(null)}>
            {say('markAllRead')}
          </Button>
        )
      }
    >
      {list.problem && <ProblemNotice problem={list.problem} onRetry={list.retry} />}
      {reading.isError && <ProblemNotice problem={reading.error} />}
      {!list.items && !list.problem && <Skeleton lines={6} />}
      {list.items?.length === 0 && <Empty icon={InboxIcon} title={say('emptyTitle')} text={say('emptyText')} />}
      <ul className={styles.list}>
        {list.items?.map((each) => (
          <MessageItem
            key={each.id}
            message={each}
            onOpen={() => {
              if (each.read_at === null) reading.mutate([each.id])
              if (each.href) onClose()
            }}
          />
        ))}
      </ul>
      {list.more && (
        <Button busy={list.isLoadingMore} onClick={() => void list.more?.()}>
          {say('more')}
        </Button>
      )}
    </Dialog>
  )
}
