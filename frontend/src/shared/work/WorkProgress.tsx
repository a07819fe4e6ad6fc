import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

import { bodyOf, client, queryClient } from '@/api/client'

import { Button } from '../Button'
import { useFormat } from '../format'
import { workWords } from '../messages/en/work'
import { useWords } from '../messages/words'
import { Link } from '../Link'
import { Loaded } from '../page/Loaded'
import { Skeleton } from '../page/Skeleton'
import { ProblemNotice } from '../problem/ProblemNotice'
import { isOver, useWork, type Work } from './useWork'
import progress from '../styles/Progress.module.css'
import styles from './WorkProgress.module.css'

export interface WorkProgressProps {
  id: string
  /** Called once when the work is over, however it ended. */
  onOver?: (work: Work) => void
}

/** Work that takes longer than a moment: a bar with a value, what it is doing, and a way to stop it. */
export function WorkProgress({ id, onOver }: WorkProgressProps) {
  const query = useWork(id)
  const told = useRef(false)
  useEffect(() => {
    if (!query.data || !isOver(query.data) || told.current) return
    told.current = true
    onOver?.(query.data)
  }, [query.data, onOver])
  return (
    <Loaded query={query} skeleton={<Skeleton lines={2} />}>
      {(work) => <WorkCard work={work} />}
    </Loaded>
  )
}

/** A piece of work as it was when it was last fetched. */
export function WorkCard({ work }: { work: Work }) {
  const say = useWords(workWords)
  const format = useFormat()
  const stop = useMutation({
    mutationFn: () => client.POST('/api/work/{work_id}/cancel', { params: { path: { work_id: work.id } } }).then(bodyOf),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/work/{work_id}'] }),
  })
  return (
    <div className={styles.work} data-state={work.state}>
      <div className={styles.line}>
        <p className={styles.title}>{work.title}</p>
        <p className={styles.value}>{work.state === 'running' ? format.percent(work.progress) : say(work.state)}</p>
      </div>
      <progress className={`${progress.bar} ${styles.bar}`} value={work.progress} max={1} aria-label={say('progress', { title: work.title })} />
      <div className={styles.line}>
        <p className={styles.step}>{work.error ?? work.step}</p>
        {work.actions.includes('cancel') && (
          <Button look="quiet" busy={stop.isPending || work.is_stopping} onClick={() => stop.mutate()}>
            {say(stop.isPending || work.is_stopping ? 'cancelling' : 'cancel')}
          </Button>
        )}
        {work.state === 'done' && work.result_href && (
          <Link to={work.result_href} look="quiet">
            {say('result')}
          </Link>
        )}
      </div>
      {stop.isError && <ProblemNotice problem={stop.error} onRetry={() => stop.mutate()} />}
    </div>
  )
}
