import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState, type ReactNode } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { accountWords } from '@/shared/messages/en/accounts'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page, Section } from '@/shared/page/Page'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { accountQuery, inviteAgain, useStateChange, type Account } from '../api'
import { Grants } from '../components/Grants'
import { StateTag } from '../components/StateTag'
import styles from './AccountPage.module.css'

const GiveRoleDialog = lazy(async () => ({ default: (await import('../components/GiveRoleDialog')).GiveRoleDialog }))

/** One account: whose it is, whether it is open, and the roles it holds and held. */
export function AccountPage() {
  const say = useWords(accountWords)
  const { id = '' }: { id?: string } = useParams({ strict: false })
  return (
    <LoadedPage query={useQuery(accountQuery(id))} title={say('account')}>
      {(account) => <LoadedAccount account={account} />}
    </LoadedPage>
  )
}

function LoadedAccount({ account }: { account: Account }) {
  const say = useWords(accountWords)
  const [isGiving, setGiving] = useState(false)
  const again = useMutation({
    mutationFn: () => inviteAgain(account.id),
    onSuccess: () => showToast(say('invitedAgain', { email: account.email })),
  })
  const change = useStateChange(account, ({ name, state, undo_id }) =>
    showToast(say(state === 'disabled' ? 'closed' : 'opened', { name }), { undoes: undo_id ?? undefined }),
  )
  const { actions } = account
  return (
    <Page
      title={account.name}
      description={account.email}
      actions={
        <>
          {actions.includes('invite_again') && (
            <Button busy={again.isPending} onClick={() => again.mutate()}>
              {say('inviteAgain')}
            </Button>
          )}
          {actions.includes('close') && (
            <Button look="danger" title={say('closeHint')} busy={change.isPending} onClick={() => change.mutate('disabled')}>
              {say('close')}
            </Button>
          )}
          {actions.includes('open') && (
            <Button look="main" busy={change.isPending} onClick={() => change.mutate('active')}>
              {say('open')}
            </Button>
          )}
        </>
      }
    >
      {change.isError && <ProblemNotice problem={change.error} />}
      {again.isError && <ProblemNotice problem={again.error} onRetry={() => again.mutate()} />}
      <Facts account={account} />
      <Section
        title={say('rolesHeld')}
        actions={
          actions.includes('give_role') && <Button onClick={() => setGiving(true)}>{say('give')}</Button>
        }
      >
        <Grants account={account} />
      </Section>
      <Suspense>{isGiving && <GiveRoleDialog account={account} onClose={() => setGiving(false)} />}</Suspense>
    </Page>
  )
}

function Facts({ account }: { account: Account }) {
  const say = useWords(accountWords)
  const format = useFormat()
  return (
    <dl className={styles.facts}>
      <Fact name={say('state')}>
        <StateTag state={account.state} />
      </Fact>
      <Fact name={say('personPage')}>
        {account.person_id ? <Link to={paths.person(account.person_id)}>{account.name}</Link> : say('noPerson')}
      </Fact>
      <Fact name={say('lastSeen')}>{account.last_seen_at ? <Moment at={account.last_seen_at} look="ago" /> : say('never')}</Fact>
      <Fact name={say('made')}>{format.moment(account.created_at)}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className={styles.name}>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
