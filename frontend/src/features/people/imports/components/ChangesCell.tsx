import { useFormat, type Format } from '@/shared/format'
import { checkWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { ImportRow } from '../api'
import { capitalised } from '../wording'
import styles from './Results.module.css'

/** What the row itself says already of somebody who is new. */
const SAID = new Set(['number', 'name'])

/** Field by field what becomes of somebody: what was, struck through, and what it becomes. */
export function ChangesCell({ row: { changes, kind, texts } }: { row: ImportRow }) {
  const say = useWords(checkWords)
  const format = useFormat()
  if (kind === 'kept') return <span className={styles.none}>{say('staysMissing')}</span>
  const told = kind === 'added' ? changes.filter(({ field }) => !SAID.has(field)) : changes
  return (
    <dl className={styles.changes} data-new={kind === 'added' || undefined}>
      {told.map(({ field, label, before, after }) => (
        <div key={field} className={styles.change}>
          <dt>{capitalised(label)}</dt>
          <dd>
            {before !== '' && <Before text={shownAs(before, format)} />}
            <span className="unseen">{say('to')} </span>
            {after === '' ? <span className={styles.none}>{say('nothing')}</span> : shownAs(after, format)}{' '}
            {field in texts && <Tag>{say('mended')}</Tag>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Before({ text }: { text: string }) {
  const say = useWords(checkWords)
  return (
    <>
      <span className="unseen">{say('from')} </span>
      <del className={styles.before}>{text}</del>{' '}
      <span className={styles.arrow} aria-hidden="true">
        {'→'}
      </span>{' '}
    </>
  )
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A value as the server writes it; days the way of the locale. */
function shownAs(value: string, format: Format): string {
  return DAY.test(value) ? format.day(value) : value
}
