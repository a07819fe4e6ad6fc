import { auditWords } from '@/shared/messages/en/audit'
import { useWords } from '@/shared/messages/words'

import type { Fact } from '../detail'
import styles from './AuditEntry.module.css'

/** What an entry notes: changes as a table of before and after, the rest as a list. */
export function Facts({ changes, others }: { changes: readonly Fact[]; others: readonly Fact[] }) {
  const say = useWords(auditWords)
  return (
    <>
      {changes.length > 0 && (
        <table className={styles.changes}>
          <thead>
            <tr>
              <th scope="col">{say('field')}</th>
              <th scope="col">{say('before')}</th>
              <th scope="col">{say('after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, value }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>
                  <Noted value={before} />
                </td>
                <td>
                  <Noted value={value} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 && (
        <dl className={styles.proof}>
          {others.map(({ field, value }) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>
                <Noted value={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

/** A value as it was noted. */
function Noted({ value }: { value: unknown }) {
  const say = useWords(auditWords)
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return <span className={styles.hint}>{say('nothing')}</span>
  }
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
  if (Array.isArray(value) && value.every((part) => typeof part !== 'object')) return value.join(', ')
  return typeof value === 'object' ? <code className={styles.code}>{JSON.stringify(value, null, 1)}</code> : String(value)
}
