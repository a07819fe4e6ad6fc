import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { auditWords } from '@/shared/messages/en/audit'
import { useLocale } from '@/shared/messages/locale'
import { useWords } from '@/shared/messages/words'
import { paths } from '@/app/paths'

import type { AuditRow } from '../api'
import { factsOf } from '../detail'
import { sentenceOf } from '../sentence'
import styles from './AuditEntry.module.css'
import { Facts } from './Facts'

/** An entry as a sentence; opened, it shows what changed from what to what, and what proves that it was not altered. */
export function AuditEntry({ row }: { row: AuditRow }) {
  const locale = useLocale()
  return (
    <details className={styles.entry}>
      <summary className={styles.sentence}>{sentenceOf(row, locale)}</summary>
      <div className={styles.detail}>
        <Noted row={row} />
        <Proof row={row} />
        <Narrow row={row} />
      </div>
    </details>
  )
}

function Noted({ row }: { row: AuditRow }) {
  const say = useWords(auditWords)
  const { changes, others } = factsOf(row.detail)
  if (changes.length === 0 && others.length === 0) return <p className={styles.hint}>{say('noDetail')}</p>
  return <Facts changes={changes} others={others} />
}

function Proof({ row }: { row: AuditRow }) {
  const say = useWords(auditWords)
  const format = useFormat()
  const facts = [
    [say('number'), format.number(row.number)],
    [say('when'), format.moment(row.at)],
    [say('code'), row.action],
    [say('request'), row.request_id],
    [say('hash'), row.hash],
  ].filter(([, value]) => value !== '')
  return (
    <dl className={styles.proof}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Narrow({ row }: { row: AuditRow }) {
  const say = useWords(auditWords)
  return (
    <p className={styles.narrow}>
      {row.subject_id && (
        <Link to={paths.auditOf({ subject: row.subject_id })}>{say('onlyThis', { name: row.subject_name })}</Link>
      )}
      {row.actor_id && row.actor_id !== row.subject_id && (
        <Link to={paths.auditOf({ actor: row.actor_id })}>{say('onlyBy', { name: row.actor_name })}</Link>
      )}
    </p>
  )
}
