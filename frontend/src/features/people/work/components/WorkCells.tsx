import { Link } from '@/shared/Link'
import { workWords } from '@/shared/messages/en/work'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'
import type { Work } from '@/shared/work/useWork'

import styles from './WorkCells.module.css'

/** What was done to what; where it failed, why; where it is done, the way to its result. */
export function WhatCell({ work }: { work: Work }) {
  const say = useWords(workWords)
  return (
    <span className={styles.what}>
      <span>{work.title}</span>
      {work.error && <span className={styles.error}>{work.error}</span>}
      {work.state === 'done' && work.result_href && (
        <Link to={work.result_href} className={styles.result}>
          {say('result')}
        </Link>
      )}
    </span>
  )
}

const TONES = { queued: 'calm', running: 'good', done: 'calm', failed: 'bad', cancelled: 'calm' } as const

export function StateCell({ work }: { work: Work }) {
  const say = useWords(workWords)
  return <Tag tone={TONES[work.state]}>{say(work.state)}</Tag>
}
