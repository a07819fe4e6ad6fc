import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { PeopleIcon } from '@/shared/icons'
import { poolWords } from '@/shared/messages/en/succession-pools'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page, Section } from '@/shared/page/Page'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import rows from '@/shared/styles/RowList.module.css'
import { showToast } from '@/shared/toast/toasts'
import { useAddress } from '@/shared/useAddress'

import { changePool, poolQuery, poolsQuery, type Pool, type PoolMember } from '../api'
import { MeasuredBy } from '../components/MeasuredBy'
import { MemberLine } from '../components/MemberLine'

const PoolDialog = lazy(async () => ({ default: (await import('../components/PoolDialog')).PoolDialog }))
const TakeInDialog = lazy(async () => ({ default: (await import('../components/TakeInDialog')).TakeInDialog }))
const RemoveDialog = lazy(async () => ({ default: (await import('../components/RemoveDialog')).RemoveDialog }))

/** A pool: who is in it, why, and how far each is from the roles of the family. */
export function PoolPage() {
  const say = useWords(poolWords)
  const { id } = useParams({ strict: false })
  const [{ role }] = useAddress()
  const asked = typeof role === 'string' && role !== '' ? role : undefined
  const query = useQuery({ ...poolQuery(id ?? '', asked), placeholderData: (before) => before })
  return (
    <LoadedPage query={query} title={say('one')}>
      {(pool) => <Shown pool={pool} />}
    </LoadedPage>
  )
}

type Open = 'edit' | 'take-in' | PoolMember | null

function Shown({ pool }: { pool: Pool }) {
  const say = useWords(poolWords)
  const [open, setOpen] = useState<Open>(null)
  const { name, family, purpose, people, actions } = pool
  const close = () => setOpen(null)
  return (
    <Page
      title={name}
      description={[family, purpose].filter(Boolean).join(' · ')}
      actions={<Deeds pool={pool} onOpen={setOpen} />}
    >
      {pool.roles.length > 0 && people.length > 0 && <MeasuredBy roles={pool.roles} />}
      {people.length === 0 ? (
        <Empty icon={PeopleIcon} title={say('nobody')} text={actions.includes('add_member') ? say('nobodyText') : ''} />
      ) : (
        <ul className={rows.list}>
          {people.map((member) => (
            <MemberLine key={member.id} member={member} onRemove={actions.includes('end_membership') ? () => setOpen(member) : undefined} />
          ))}
        </ul>
      )}
      {pool.former.length > 0 && <Former pool={pool} />}
      <Suspense>
        {open === 'edit' && <Editing pool={pool} onClose={close} />}
        {open === 'take-in' && <TakeInDialog pool={pool} onClose={close} />}
        {open !== null && typeof open === 'object' && <RemoveDialog pool={pool} member={open} onClose={close} />}
      </Suspense>
    </Page>
  )
}

function Deeds({ pool, onOpen }: { pool: Pool; onOpen: (open: Open) => void }) {
  const say = useWords(poolWords)
  const { name, family, purpose, state, actions } = pool
  const turn = useMutation({
    mutationFn: () => changePool(pool, { name, family, purpose, state: state === 'open' ? 'closed' : 'open' }),
    onSuccess: () => showToast(say('saved')),
  })
  return (
    <>
      {turn.isError && <ProblemNotice problem={turn.error} />}
      {actions.includes('edit') && <Button onClick={() => onOpen('edit')}>{say('edit')}</Button>}
      {actions.includes('edit') && (
        <Button busy={turn.isPending} onClick={() => turn.mutate()}>
          {say(state === 'open' ? 'close' : 'reopen')}
        </Button>
      )}
      {actions.includes('add_member') && (
        <Button look="main" onClick={() => onOpen('take-in')}>
          {say('takeIn')}
        </Button>
      )}
    </>
  )
}

function Editing({ pool, onClose }: { pool: Pool; onClose: () => void }) {
  const list = useQuery(poolsQuery)
  return list.data ? <PoolDialog families={list.data.families} pool={pool} onDone={onClose} onClose={onClose} /> : null
}

function Former({ pool }: { pool: Pool }) {
  const say = useWords(poolWords)
  const format = useFormat()
  return (
    <Section title={say('former')}>
      <ul className={rows.list}>
        {pool.former.map(({ person, joined_on, left_on, reason }) => (
          <li key={`${person.id} ${left_on} ${joined_on}`} className={rows.row}>
            <div className={rows.what}>
              <p className={rows.heading}>{person.name}</p>
              <p className={rows.facts}>{say('formerLine', { from: format.day(joined_on), until: format.day(left_on), reason })}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
