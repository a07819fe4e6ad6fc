import { Button } from '@/shared/Button'
import { referenceWords } from '@/shared/messages/en/reference'
import { useWords } from '@/shared/messages/words'

import type { Received } from '../api'
import parts from './Parts.module.css'
import styles from './TryIt.module.css'

/** An answer: status, the headers that mean something, and the body, indented where it is JSON. */
export function ReceivedAnswer({ received }: { received: Received }) {
  const say = useWords(referenceWords)
  const { status, headers, text, file, isComplete } = received
  return (
    <div className={styles.received} role="status">
      <p className={parts.shape}>
        <strong>{say('answer')}</strong>
        <code className={parts.status} data-failed={status >= 400 || undefined}>
          {status}
        </code>
        {!isComplete && <span className={parts.place}>{say('arriving')}</span>}
      </p>
      <dl className={styles.headers} aria-label={say('headers')}>
        {headers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {file && <SaveButton file={file} />}
      {text && <TextBody text={indented(text)} />}
      {isComplete && !text && !file && <p className={parts.place}>{say('empty')}</p>}
    </div>
  )
}

/** A field and no plain text, so that it scrolls by keyboard too. */
function TextBody({ text }: { text: string }) {
  const say = useWords(referenceWords)
  const rows = Math.min(MOST_ROWS, text.split('\n').length + 1)
  return <textarea className={styles.body} readOnly spellCheck={false} aria-label={say('answer')} rows={rows} value={text} />
}

const MOST_ROWS = 24

function SaveButton({ file }: { file: Blob }) {
  const say = useWords(referenceWords)
  return <Button onClick={() => save(file)}>{say('save', { size: file.size })}</Button>
}

/** The way to save what was fetched: a link to it, pressed by the program. */
function save(file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = ''
  link.click()
  URL.revokeObjectURL(link.href)
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
