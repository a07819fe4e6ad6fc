import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { Dialog } from '@/shared/dialog/Dialog'
import { assessmentWords } from '@/shared/messages/en/assessments'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'

import { historyQuery, type HeldCompetencies, type HeldCompetency, type History, type Statement } from '../api'
import { useLevelText } from '../useLevelText'
import { AssessForm } from './AssessForm'
import styles from './CompetencyDrawer.module.css'
import { ToLearn } from './ToLearn'
import { LevelBar } from './LevelBar'
import { Levels } from './Levels'
import { Motivation } from './Motivation'
import { Statements } from './Statements'

export interface CompetencyDrawerProps {
  held: HeldCompetencies
  personId: string
  competencyId: string
  /** Whether something can be said: not of a day gone by. */
  maySay: boolean
  onClose: () => void
}

/** One competency of somebody: what its levels look like, saying where they are, and all that was ever said. */
export function CompetencyDrawer({ held, personId, competencyId, maySay, onClose }: CompetencyDrawerProps) {
  const say = useWords(assessmentWords)
  const query = useQuery(historyQuery(personId, competencyId))
  const item = held.items.find(({ id }) => id === competencyId)
  return (
    <Dialog place="end" title={item?.name ?? query.data?.name ?? say('of')} onClose={onClose}>
      <Loaded query={query} skeleton={<Skeleton lines={10} height="1.5rem" />}>
        {(history) => <Parts held={held} item={item} history={history} personId={personId} competencyId={competencyId} maySay={maySay} />}
      </Loaded>
    </Dialog>
  )
}

interface PartsProps extends Omit<CompetencyDrawerProps, 'onClose'> {
  item: HeldCompetency | undefined
  history: History
}

function Parts({ held, item, history, personId, competencyId, maySay }: PartsProps) {
  const say = useWords(assessmentWords)
  const { sentence } = useLevelText()
  const [corrected, setCorrected] = useState<Statement | null>(null)
  return (
    <div className={styles.parts}>
      {history.description && <p className={styles.soft}>{history.description}</p>}
      <div>
        {item && <Now item={item} />}
        <p className={styles.soft}>{item ? sentence(item, held.on) : say('nobodySaid')}</p>
      </div>
      {maySay ? (
        <AssessForm
          key={corrected?.id ?? 'new'}
          history={history}
          item={item}
          personId={personId}
          competencyId={competencyId}
          sources={held.sources}
          corrected={corrected}
          onDone={() => setCorrected(null)}
        />
      ) : (
        <Levels levels={history.levels} item={item} />
      )}
      {held.actions.includes('say_motivation') && maySay && (
        <Motivation personId={personId} competencyId={competencyId} said={item?.motivation ?? null} />
      )}
      <ToLearn personId={personId} competencyId={competencyId} item={item} history={history} />
      <Statements history={history} mayAct={maySay} onCorrect={setCorrected} />
    </div>
  )
}

/** The level that counts, and what the role asks for. */
function Now({ item: { level, highest, required, is_stale } }: { item: HeldCompetency }) {
  const say = useWords(assessmentWords)
  const told = [level === null ? say('none') : say('levelOf', { level, highest }), required !== null && say('asked', { level: required })]
  return (
    <p className={styles.now}>
      <LevelBar held={level ?? 0} highest={highest} required={required} isStale={is_stale} />
      {told.filter(Boolean).join(' · ')}
    </p>
  )
}
