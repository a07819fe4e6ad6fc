import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { accountWords } from '@/shared/messages/en/accounts'
import { roleWords } from '@/shared/messages/en/roles'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { Grant } from '../api'
import { isOver, isToCome } from '../grants'
import styles from './Grants.module.css'

/** A role held or once held: since when, who gave it and why, and how it ended. */
export function GrantItem({ grant, onEnd }: { grant: Grant; onEnd?: () => void }) {
  const say = useWords(accountWords)
  const sayRole = useWords(roleWords)
  const role = sayRole(grant.role)
  return (
    <li className={styles.grant}>
      <div className={styles.text}>
        <p className={styles.role}>
          {role}
          {grant.scope && <span className={styles.scope}>{grant.scope}</span>}
          {!isOver(grant) && isToCome(grant) && <Tag tone="warn">{say('notYet')}</Tag>}
        </p>
        <p className={styles.dates}>
          <Dates grant={grant} />
        </p>
        <p className={styles.reason}>
          {grant.granted_by_name
            ? say('givenBy', { name: grant.granted_by_name, reason: grant.reason })
            : say('givenAtStart', { reason: grant.reason })}
        </p>
        <Ending grant={grant} />
      </div>
      {onEnd && grant.actions.includes('end') && (
        <Button look="quiet" aria-label={say('endNamed', { role })} onClick={onEnd}>
          {say('end')}
        </Button>
      )}
    </li>
  )
}

function Dates({ grant }: { grant: Grant }) {
  const say = useWords(accountWords)
  const format = useFormat()
  const from = format.day(grant.valid_from)
  const to = grant.valid_to && format.day(grant.valid_to)
  if (isOver(grant)) return say('between', { from, to: format.day(grant.ended_at ?? grant.valid_to ?? grant.valid_from) })
  if (isToCome(grant)) return to ? say('between', { from, to }) : say('starts', { day: from })
  return to ? say('sinceUntil', { from, to }) : say('since', { day: from })
}

function Ending({ grant }: { grant: Grant }) {
  const say = useWords(accountWords)
  const format = useFormat()
  if (!isOver(grant)) return null
  const words =
    grant.ended_at === null
      ? say('ranOut', { day: format.day(grant.valid_to ?? '') })
      : say('endedBy', {
          name: grant.ended_by_name ?? '',
          day: format.day(grant.ended_at),
          reason: grant.end_reason ?? '',
        })
  return <p className={styles.reason}>{words}</p>
}
