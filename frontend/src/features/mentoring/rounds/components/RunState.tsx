import { useQuery } from '@tanstack/react-query'

import { api } from '@/api/client'
import { paths } from '@/app/paths'
import { WarnIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { policyWords } from '@/shared/messages/en/policy'
import { roundWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { WorkProgress } from '@/shared/work/WorkProgress'

import { fetchRun, type Round, type RoundResult } from '../api'
import styles from './RunState.module.css'

/** How far a first run is, and a way to stop it; of any run that came to nothing, why. */
export function RunState({ round }: { round: Round }) {
  const { state, work_id } = round
  if (!work_id) return null
  if (state !== 'running') return <Ended workId={work_id} round={round} />
  if (round.result) return null
  return (
    <div className={styles.running}>
      <WorkProgress key={work_id} id={work_id} onOver={() => void fetchRun(round)} />
    </div>
  )
}

/** Why the last run has no result, if it has none. */
function Ended({ workId, round }: { workId: string; round: Round }) {
  const say = useWords(roundWords)
  const sayPolicy = useWords(policyWords)
  const path = { work_id: workId }
  const { data: work } = useQuery({ ...api.queryOptions('get', '/api/work/{work_id}', { params: { path } }), retry: false })
  if (work?.state !== 'failed' && work?.state !== 'cancelled') return null
  const aims = (to: Round, made: RoundResult) => ({ aim: sayPolicy(to.objective), made: sayPolicy(made.objective) })
  return (
    <div className={styles.ended} role="status" data-state={work.state}>
      <WarnIcon />
      <div className={styles.words}>
        <p className={styles.happened}>{say(work.state)}</p>
        {work.state === 'failed' && work.error && <p>{work.error}</p>}
        {round.result && <p>{round.result.stands_in ? say('standsIn', aims(round, round.result)) : say('resultStays')}</p>}
        {work.state === 'failed' && round.decisions.length + round.group_decisions.length > 0 && (
          <p>
            <Link to={paths.roundPart(round.id, 'decisions')}>{say('seeDecisions')}</Link>
          </p>
        )}
      </div>
    </div>
  )
}
