import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { CareerIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { Tag } from '@/shared/Tag'
import rows from '@/shared/styles/RowList.module.css'

import styles from '../components/Learning.module.css'
import { LearningNav } from '../components/LearningNav'
import { ProgressLine } from '../components/ProgressLine'
import { pathsQuery, type PathSummary } from '../pathsApi'

const PathDialog = lazy(async () => ({ default: (await import('../components/PathDialog')).PathDialog }))

/** The paths that talent partners have laid out, and how far the viewer is on each. */
export function PathsPage() {
  const say = useWords(learningPathWords)
  const query = useQuery(pathsQuery)
  const [isAdding, setAdding] = useState(false)
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={query.data?.actions.includes('create') && <Button onClick={() => setAdding(true)}>{say('layOut')}</Button>}
    >
      <LearningNav />
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon={CareerIcon} title={say('emptyTitle')} text={say('emptyText')} />
          ) : (
            <ul className={rows.list}>
              {items.map((path) => (
                <Line key={path.id} path={path} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Suspense>{isAdding && <PathDialog onClose={() => setAdding(false)} />}</Suspense>
    </Page>
  )
}

function Line({ path }: { path: PathSummary }) {
  const say = useWords(learningPathWords)
  const { id, title, description, role, competency, certification, weeks, stage_count, progress, state } = path
  const facts = [
    say('toRole', { name: role?.name ?? competency?.name ?? '' }),
    say('stages', { count: stage_count }),
    say('weeks', { count: weeks }),
    certification && say('ends', { name: certification.name }),
  ]
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <p className={rows.heading}>
          <Link to={paths.learningPath(id)}>{title}</Link>
          {state === 'retired' && <Tag>{say('retired')}</Tag>}
        </p>
        {description && <p>{description}</p>}
        <p className={styles.soft}>{facts.filter(Boolean).join(' · ')}</p>
        <ProgressLine {...progress} label={say('progressIn', { name: title })} />
      </div>
    </li>
  )
}
