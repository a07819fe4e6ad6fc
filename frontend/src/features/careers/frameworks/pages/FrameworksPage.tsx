import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { CareerIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { findingWords } from '@/shared/messages/en/framework-files'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { frameworksQuery } from '../api'
import { VersionList } from '../components/VersionList'

const AddFrameworkDialog = lazy(async () => ({
  default: (await import('../components/AddFrameworkDialog')).AddFrameworkDialog,
}))

/** Every framework, version by version. */
export function FrameworksPage() {
  const say = useWords(frameworkWords)
  const sayFinding = useWords(findingWords)
  const query = useQuery(frameworksQuery)
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={
        query.data?.actions.includes('create') && (
          <>
            <Link to={paths.frameworkFiles} look="plain">
              {sayFinding('files')}
            </Link>
            <AddFramework />
          </>
        )
      }
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {({ items, changes }) =>
          items.length > 0 ? (
            <VersionList versions={items} changes={changes} />
          ) : (
            <Empty icon={CareerIcon} title={say('emptyTitle')} text={say('emptyText')} />
          )
        }
      </Loaded>
    </Page>
  )
}

function AddFramework() {
  const say = useWords(frameworkWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {say('add')}
      </Button>
      <Suspense>{isOpen && <AddFrameworkDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
