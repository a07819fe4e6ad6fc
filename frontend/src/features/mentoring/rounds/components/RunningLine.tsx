import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { roundWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { isOver, useWork } from '@/shared/work/useWork'
import progress from '@/shared/styles/Progress.module.css'

import { askToStop, fetchRound, type Round } from '../api'
import styles from './RunningLine.module.css'

/** How far a run is that follows another, in one line, so that what stands below stays where it is. */
export function RunningLine({ round, workId }: { round: Round; workId: string }) {
  const say = useWords(roundWords)
  const format = useFormat()
  const { data: work } = useWork(workId)
  const stop = useMutation({ mutationFn: () => askToStop(workId) })
  const lookAgain = useEffectEvent(() => void fetchRound(round.id))
  const over = work !== undefined && isOver(work)
  useEffect(() => {
    if (over) lookAgain()
  }, [over])
  const isStopping = stop.isPending || work?.is_stopping === true
  return (
    <div className={styles.line}>
      <span className={styles.step}>{work?.step || say('anew')}</span>
      <progress className={`${progress.bar} ${styles.bar}`} value={work?.progress ?? 0} max={1} aria-label={say('anew')} />
      <span className={styles.value}>{format.percent(work?.progress ?? 0)}</span>
      {(work?.actions.includes('cancel') || isStopping) && (
        <Button look="quiet" busy={isStopping} onClick={() => stop.mutate()}>
          {say(isStopping ? 'stopping' : 'stop')}
        </Button>
      )}
    </div>
  )
}
