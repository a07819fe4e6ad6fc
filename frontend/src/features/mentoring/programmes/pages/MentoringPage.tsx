import { lazy, Suspense, useState } from 'react'

import { useList } from '@/api/pages'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { MentoringIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { offerWords } from '@/shared/messages/en/offers'
import { mentoringWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { programmeList } from '../api'
import { ProgrammeList } from '../components/ProgrammeList'
import { standingIn } from '../standing'

const AddProgrammeDialog = lazy(async () => ({ default: (await import('../components/AddProgrammeDialog')).AddProgrammeDialog }))

const GROUPS = ['runs', 'yours', 'open', 'others'] as const

/** Every programme, by what it is to the viewer: run, taken part in, open, another. */
export function MentoringPage() {
  const say = useWords(mentoringWords)
  const sayOffer = useWords(offerWords)
  const list = useList(programmeList)
  const [isAdding, setAdding] = useState(false)
  const mayCreate = list.first?.actions.includes('create') ?? false
  const { items = [] } = list
  const standing = standingIn(items)
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={
        <>
          <Link to={paths.ownMentoring} look="plain">
            {sayOffer('mine')}
          </Link>
          {mayCreate && (
            <Button look="main" onClick={() => setAdding(true)}>
              {say('add')}
            </Button>
          )}
        </>
      }
    >
      {list.problem ? <ProblemNotice problem={list.problem} onRetry={list.retry} /> : null}
      {list.items === undefined && !list.problem && <PageSkeleton />}
      {list.items?.length === 0 && (
        <Empty icon={MentoringIcon} title={say('emptyTitle')} text={say(mayCreate ? 'emptyText' : 'emptyTextReader')} />
      )}
      {GROUPS.filter((group) => standing[group].length > 0).map((group) => (
        <ProgrammeList key={group} title={say(group)} programmes={standing[group]} />
      ))}
      {list.more && (
        <Button busy={list.isLoadingMore} onClick={() => void list.more?.()}>
          {say('more')}
        </Button>
      )}
      <Suspense>{isAdding && <AddProgrammeDialog onClose={() => setAdding(false)} />}</Suspense>
    </Page>
  )
}
