import { lazy, Suspense, useMemo, useState } from 'react'

import { useList } from '@/api/pages'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { PeopleIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { accountWords } from '@/shared/messages/en/accounts'
import { roleWords } from '@/shared/messages/en/roles'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import { Empty } from '@/shared/page/Empty'
import { Page } from '@/shared/page/Page'
import { DataTable, type Column } from '@/shared/table/DataTable'
import { FilterBar, FilterSelect } from '@/shared/table/FilterBar'
import { useTableState, type TableControl } from '@/shared/table/useTableState'

import { accountList, GRANTABLE, type Account } from '../api'
import { StateTag } from '../components/StateTag'
import styles from './AccountsPage.module.css'

const InviteDialog = lazy(async () => ({ default: (await import('../components/InviteDialog')).InviteDialog }))

const InviteManyDialog = lazy(async () => ({ default: (await import('../components/InviteManyDialog')).InviteManyDialog }))

const SHAPE = { sorts: [], filters: ['state', 'role'] }

/** Everybody who can sign in, or could. */
export function AccountsPage() {
  const say = useWords(accountWords)
  const control = useTableState(SHAPE)
  const list = useList(accountList(control.query))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const columns = useColumns(chosen, setChosen)
  const [isInvitingMany, setInvitingMany] = useState(false)
  const [isInviting, setInviting] = useState(false)
  const invite = (
    <>
      <Button onClick={() => setInvitingMany(true)}>
        {chosen.length > 0 ? say('inviteChosen', { count: chosen.length }) : say('inviteEverybody')}
      </Button>
      <Button look="main" onClick={() => setInviting(true)}>
        {say('invite')}
      </Button>
    </>
  )
  return (
    <Page title={say('title')} description={say('description')} actions={invite}>
      <Filters control={control} />
      <DataTable
        label={say('title')}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        control={control}
        empty={<Empty icon={PeopleIcon} title={say('emptyTitle')} text={say('emptyText')} />}
      />
      <Suspense>
        {isInvitingMany && (
          <InviteManyDialog
            chosen={chosen.length > 0 ? chosen : null}
            onDone={() => setChosen([])}
            onClose={() => setInvitingMany(false)}
          />
        )}
      </Suspense>
      <Suspense>{isInviting && <InviteDialog onClose={() => setInviting(false)} />}</Suspense>
    </Page>
  )
}

function Filters({ control }: { control: TableControl }) {
  const say = useWords(accountWords)
  const sayRole = useWords(roleWords)
  const states = [
    { value: 'active', label: say('stateActive') },
    { value: 'invited', label: say('stateInvited') },
    { value: 'disabled', label: say('stateDisabled') },
  ]
  const roles = GRANTABLE.map((role) => ({ value: role, label: sayRole(role) }))
  return (
    <FilterBar control={control} list="accounts" searchLabel={say('searchLabel')}>
      <FilterSelect control={control} name="state" label={say('state')} options={states} />
      <FilterSelect control={control} name="role" label={say('role')} options={roles} />
    </FilterBar>
  )
}

function useColumns(chosen: readonly string[], choose: (ids: readonly string[]) => void): Column<Account>[] {
  const say = useWords(accountWords)
  const sayRole = useWords(roleWords)
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'name',
        title: say('name'),
        cell: ({ id, name, email }) => (
          <span className={styles.who}>
            <Link to={paths.account(id)}>{name}</Link>
            <span className={styles.email}>{email}</span>
          </span>
        ),
      },
      { id: 'state', title: say('state'), width: '5.5rem', cell: ({ state }) => <StateTag state={state} /> },
      {
        id: 'roles',
        title: say('roles'),
        width: '8.5rem',
        cell: ({ roles }) =>
          roles.length > 0 ? format.list(roles.map((role) => sayRole(role))) : <span className={styles.none}>{say('noRoles')}</span>,
      },
      {
        id: 'seen',
        title: say('lastSeen'),
        width: '7.5rem',
        cell: ({ last_seen_at }) => (last_seen_at ? <Moment at={last_seen_at} look="ago" /> : <span className={styles.none}>{say('never')}</span>),
      },
      { id: 'made', title: say('made'), width: '9rem', onlyWide: true, cell: ({ created_at }) => format.day(created_at) },
      {
        id: 'select',
        title: say('select'),
        width: '3.5rem',
        action: true,
        cell: ({ id, name, actions }) =>
          actions.includes('invite_again') && (
            <label className={styles.select}>
              <input
                type="checkbox"
                aria-label={say('selectNamed', { name })}
                checked={chosen.includes(id)}
                onChange={({ target }) => choose(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
              />
            </label>
          ),
      },
    ],
    [say, sayRole, format, chosen, choose],
  )
}
