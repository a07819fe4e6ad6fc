import { useQuery } from '@tanstack/react-query'

import { InboxIcon } from '@/shared/icons'
import { noticeWords } from '@/shared/messages/en/notices'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'

import { useMe } from '../../me/useMe'
import { noticeSettingsQuery } from '../api'
import { MailTimes } from '../components/MailTimes'

/** When somebody wants mail. */
export function NoticesPage() {
  const say = useWords(noticeWords)
  const { person } = useMe()
  const query = useQuery({ ...noticeSettingsQuery, enabled: person !== null })
  return (
    <Page title={say('title')} description={person && say('description')} width="narrow">
      {person ? (
        <Loaded query={query} skeleton={<Skeleton lines={6} height="3rem" />}>
          {(settings) => <MailTimes settings={settings} personId={person.id} />}
        </Loaded>
      ) : (
        <Empty icon={InboxIcon} title={say('nobodyTitle')} text={say('nobodyText')} />
      )}
    </Page>
  )
}
