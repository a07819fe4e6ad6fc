import { poolWords } from '@/shared/messages/en/succession-pools'
import { useWords } from '@/shared/messages/words'
import select from '@/shared/styles/Select.module.css'
import { useAddress } from '@/shared/useAddress'

import type { FamilyRole } from '../api'
import styles from './Pools.module.css'

/** By which role of the family everybody is measured. */
export function MeasuredBy({ roles }: { roles: readonly FamilyRole[] }) {
  const say = useWords(poolWords)
  const [{ role }, write] = useAddress()
  return (
    <label className={styles.measured}>
      <span>{say('measureBy')}</span>
      <select className={select.select} value={typeof role === 'string' ? role : ''} onChange={(event) => write({ role: event.target.value || undefined })}>
        <option value="">{say('nearest')}</option>
        {roles.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
