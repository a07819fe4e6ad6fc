import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'

import { accountWords } from '@/shared/messages/en/accounts'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'

import { grantsQuery, type Account, type Grant } from '../api'
import { isOver } from '../grants'
import { GrantItem } from './GrantItem'
import styles from './Grants.module.css'

const EndGrantDialog = lazy(async () => ({ default: (await import('./EndGrantDialog')).EndGrantDialog }))

/** The roles an account holds, and below them those it held. */
export function Grants({ account }: { account: Account }) {
  const query = useQuery(grantsQuery(account.id))
  const [ending, setEnding] = useState<Grant | null>(null)
  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          <Held grants={items.filter((grant) => !isOver(grant))} onEnd={setEnding} />
          <Earlier grants={items.filter((grant) => isOver(grant))} />
          <Suspense>{ending && <EndGrantDialog grant={ending} onClose={() => setEnding(null)} />}</Suspense>
        </>
      )}
    </Loaded>
  )
}

function Held({ grants, onEnd }: { grants: Grant[]; onEnd: (grant: Grant) => void }) {
  const say = useWords(accountWords)
  return (
    <>
      <p className={styles.hint}>{grants.length > 0 ? say('rolesHeldText') : say('rolesEmpty')}</p>
      {grants.length > 0 && (
        <ul className={styles.list}>
          {grants.map((grant) => (
            <GrantItem key={grant.id} grant={grant} onEnd={() => onEnd(grant)} />
          ))}
        </ul>
      )}
    </>
  )
}

function Earlier({ grants }: { grants: Grant[] }) {
  const say = useWords(accountWords)
  if (grants.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{say('rolesEnded')}</h3>
      <ul className={styles.list}>
        {grants.map((grant) => (
          <GrantItem key={grant.id} grant={grant} />
        ))}
      </ul>
    </>
  )
}
