import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { PeopleIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { poolWords } from '@/shared/messages/en/succession-pools'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import rows from '@/shared/styles/RowList.module.css'
import { Tag } from '@/shared/Tag'

import { poolsQuery, type PoolSummary } from '../api'

const PoolDialog = lazy(async () => ({ default: (await import('../components/PoolDialog')).PoolDialog }))

/** The talent pools, and how many in each the viewer sees. */
export function PoolsPage() {
  const say = useWords(poolWords)
  const query = useQuery(poolsQuery)
  const navigate = useNavigate()
  const [isAdding, setAdding] = useState(false)
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={query.data?.actions.includes('create') && <Button onClick={() => setAdding(true)}>{say('add')}</Button>}
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon={PeopleIcon} title={say('emptyTitle')} text={say('emptyText')} />
          ) : (
            <ul className={rows.list}>
              {items.map((pool) => (
                <Line key={pool.id} pool={pool} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Suspense>
        {isAdding && query.data && (
          <PoolDialog
            families={query.data.families}
            onDone={({ id }) => void navigate({ to: paths.pool(id) })}
            onClose={() => setAdding(false)}
          />
        )}
      </Suspense>
    </Page>
  )
}

function Line({ pool }: { pool: PoolSummary }) {
  const say = useWords(poolWords)
  const { id, name, family, purpose, state, members } = pool
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <p className={rows.heading}>
          <Link to={paths.pool(id)} className={rows.name}>
            {name}
          </Link>
          {state === 'closed' && <Tag>{say('closed')}</Tag>}
        </p>
        {purpose && <p>{purpose}</p>}
        <p className={rows.facts}>{`${family} · ${say('members', { count: members })}`}</p>
      </div>
    </li>
  )
}
