import { useState, type ReactNode } from 'react'

import { asProblem } from '@/api/problem'

import { Button } from '../Button'
import { WarnIcon } from '../icons'
import { problemWords } from '../messages/en/problems'
import { useWords } from '../messages/words'
import styles from './ProblemNotice.module.css'
import { textOf } from './words'

export interface ProblemNoticeProps {
  problem: unknown
  /** Tries the same call again; without it, or where one may not, there is no such button. */
  onRetry?: () => unknown
  /** More about what is wrong, between what happened and what to do. */
  children?: ReactNode
}

/** A failed call where it matters: what happened, what to do, the request's id, and "Try again". */
export function ProblemNotice({ problem: thrown, onRetry, children }: ProblemNoticeProps) {
  const say = useWords(problemWords)
  const problem = asProblem(thrown)
  const { happened, todo } = textOf(problem)
  return (
    <div className={styles.notice} role="alert">
      <WarnIcon />
      <div className={styles.text}>
        <p className={styles.happened}>{happened}</p>
        {children}
        {todo && <p>{todo}</p>}
        {problem.requestId && <RequestId id={problem.requestId} />}
      </div>
      {onRetry && problem.status !== 403 && <Button onClick={() => void onRetry()}>{say('tryAgain')}</Button>}
    </div>
  )
}

function RequestId({ id }: { id: string }) {
  const say = useWords(problemWords)
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard?.writeText(id).then(() => setCopied(true))
  return (
    <p className={styles.request}>
      <code>{say('requestId', { id })}</code>
      <Button look="quiet" onClick={copy}>
        {copied ? say('copied') : say('copyRequestId')}
      </Button>
    </p>
  )
}
