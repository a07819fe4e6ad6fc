import { useQuery } from '@tanstack/react-query'

import { developmentWords } from '@/shared/messages/en/succession-development'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'

import { developmentQuery, type Development } from '../api'
import styles from './Development.module.css'
import { GapGoals } from './GapGoals'
import { Loop } from './Loop'

/** What stands between a candidate and the seat, and what is being done about it. */
export function DevelopmentPanel({ nominationId }: { nominationId: string }) {
  return <Loaded query={useQuery(developmentQuery(nominationId))}>{(development) => <Shown development={development} />}</Loaded>
}

function Shown({ development }: { development: Development }) {
  const say = useWords(developmentWords)
  const { gaps, loop, person } = development
  return (
    <Card title={say('title')}>
      <div className={styles.parts}>
        <Loop steps={loop} />
        {person && (
          <div className={styles.parts}>
            <h3 className={styles.sub}>{say('gaps')}</h3>
            {gaps === null && <p className={styles.soft}>{say('untold')}</p>}
            {gaps?.length === 0 && <p>{say('noGaps')}</p>}
            {gaps !== null && gaps.length > 0 && <GapGoals development={development} gaps={gaps} />}
          </div>
        )}
      </div>
    </Card>
  )
}
