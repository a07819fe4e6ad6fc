import { checkWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { ImportRow } from '../api'
import styles from './Results.module.css'

/** Field by field what becomes of somebody: what was, struck through, and what it becomes. */
export function ChangesCell({ row: { changes, kind, texts } }: { row: ImportRow }) {
  const say = useWords(checkWords)
  if (kind === 'kept') return <span className={styles.none}>{say('staysMissing')}</span>
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, label, before, after }) => (
        <Change key={field} label={label} before={before} after={after} isMended={field in texts} />
      ))}
    </dl>
  )
}

function Change({ label, before, after, isMended }: { label: string; before: string; after: string; isMended: boolean }) {
  const say = useWords(checkWords)
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {before !== '' && (
          <>
            <span className="unseen">{say('from')} </span>
            <del className={styles.before}>{before}</del>{' '}
            <span className={styles.arrow} aria-hidden="true">
              {'→'}
            </span>{' '}
          </>
        )}
        <span className="unseen">{say('to')} </span>
        {after === '' ? <span className={styles.none}>{say('nothing')}</span> : after}{' '}
        {isMended && <Tag>{say('mended')}</Tag>}
      </dd>
    </>
  )
}
