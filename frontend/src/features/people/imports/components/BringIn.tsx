import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useRef, useState, type Ref } from 'react'

import { paths } from '@/app/paths'
import { FileDrop } from '@/shared/FileDrop'
import { useSubmission } from '@/shared/form/useSubmission'
import { importWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { FILE_KINDS, MOST_BYTES, sourcesQuery, upload } from '../api'
import styles from './BringIn.module.css'

/** Where a file comes from, and the place to drop it: it is checked as soon as it is here. */
export function BringIn() {
  const say = useWords(importWords)
  const navigate = useNavigate()
  const sources = useQuery(sourcesQuery).data?.items ?? []
  const [typed, setTyped] = useState<string | null>(null)
  const source = typed ?? sources[0] ?? say('sourceFirst')
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const submission = useSubmission({
    send: upload,
    onDone: ({ id }) => navigate({ to: paths.import(id) }),
  })
  const take = (file: File) => {
    setMissing(source.trim() === '')
    if (source.trim() === '') field.current?.focus()
    else submission.submit({ source: source.trim(), file, print: `${file.name} ${file.size} ${file.lastModified}` })
  }
  return (
    <section className={styles.bring} aria-label={say('bring')}>
      <SourceField ref={field} value={source} sources={sources} isMissing={isMissing} onChange={setTyped} />
      <FileDrop label={say('drop')} kinds={FILE_KINDS} mostBytes={MOST_BYTES} busy={submission.isPending} onFile={take} />
      {submission.problem ? (
        <ProblemNotice problem={submission.problem} onRetry={submission.retry}>
          {submission.errors.map(({ field: name, message }) => (
            <p key={name}>{message}</p>
          ))}
        </ProblemNotice>
      ) : null}
    </section>
  )
}

interface SourceFieldProps {
  ref: Ref<HTMLInputElement>
  value: string
  sources: readonly string[]
  isMissing: boolean
  onChange: (source: string) => void
}

function SourceField({ ref, value, sources, isMissing, onChange }: SourceFieldProps) {
  const say = useWords(importWords)
  const id = useId()
  const isWrong = isMissing && value.trim() === ''
  return (
    <div className={styles.source}>
      <label htmlFor={id} className={styles.label}>
        {say('source')}
      </label>
      <input
        ref={ref}
        id={id}
        className={styles.input}
        list={`${id}-known`}
        maxLength={100}
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-known`}>
        {sources.map((source) => (
          <option key={source} value={source}>
            {source}
          </option>
        ))}
      </datalist>
      <p id={`${id}-hint`} className={isWrong ? styles.wrong : styles.hint}>
        {say(isWrong ? 'sourceMissing' : 'sourceHint')}
      </p>
    </div>
  )
}
