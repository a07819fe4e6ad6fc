import { useQuery } from '@tanstack/react-query'

import { queryClient } from '@/api/client'
import { backgroundWords } from '@/shared/messages/en/background'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Section } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'
import { WorkCard, WorkProgress } from '@/shared/work/WorkProgress'

import { workNow } from '../api'
import styles from './WorkNow.module.css'

/**
 * How many pieces of work are followed by events. Each keeps a connection open, and a browser has six for a host; the
 * others are looked at every few seconds.
 */
const MOST_FOLLOWED = 3

/** What is under way and what waits, with a bar each and a way to stop it. */
export function WorkNow() {
  const say = useWords(backgroundWords)
  const running = useQuery(workNow('running'))
  const queued = useQuery(workNow('queued'))
  return (
    <Section title={say('now')}>
      <Loaded query={running} skeleton={<Skeleton lines={2} />}>
        {({ items }) => {
          const waiting = queued.data?.items ?? []
          if (items.length + waiting.length === 0) return <p className={styles.hint}>{say('nothingNow')}</p>
          return (
            <ul className={styles.list}>
              {items.map((work, place) => (
                <li key={work.id} className={styles.card}>
                  {place < MOST_FOLLOWED ? <WorkProgress id={work.id} onOver={lookAgain} /> : <WorkCard work={work} />}
                </li>
              ))}
              {waiting.map((work) => (
                <li key={work.id} className={styles.card}>
                  <WorkCard work={work} />
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </Section>
  )
}

function lookAgain(): void {
  void queryClient.invalidateQueries({ queryKey: ['get', '/api/work'] })
}
