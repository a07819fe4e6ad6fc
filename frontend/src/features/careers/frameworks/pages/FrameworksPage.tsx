import { useQuery } from '@tanstack/react-query'

import { CareerIcon } from '@/shared/icons'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { frameworksQuery } from '../api'
import { VersionList } from '../components/VersionList'

/** Every framework, version by version. */
export function FrameworksPage() {
  const say = useWords(frameworkWords)
  return (
    <Page title={say('title')} description={say('description')}>
      <Loaded query={useQuery(frameworksQuery)} skeleton={<PageSkeleton />}>
        {({ items }) =>
          items.length > 0 ? (
            <VersionList versions={items} />
          ) : (
            <Empty icon={CareerIcon} title={say('emptyTitle')} text={say('emptyText')} />
          )
        }
      </Loaded>
    </Page>
  )
}
