import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { repairWords } from '@/shared/messages/en/repairs'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import type { Round } from '../api'
import { dropRepair, type Repair, type RepairChoice } from './api'
import { Curve } from './Curve'
import { RepairedPeople } from './RepairedPeople'
import styles from './Repair.module.css'

const ConfirmDialog = lazy(async () => ({ default: (await import('./ConfirmDialog')).ConfirmDialog }))

/** The plans that a repair proposes: what each gains and moves, whom it concerns, and confirming one. */
export function Proposal({ round, repair }: { round: Round; repair: Repair }) {
  const say = useWords(repairWords)
  const [place, setPlace] = useState(repair.chosen ?? 0)
  const chosen = repair.choices.find((each) => each.place === place) ?? repair.choices[0]
  return (
    <Card title={say('proposal')} actions={<Deeds round={round} repair={repair} chosen={chosen} />}>
      <div className={styles.part}>
        {repair.said && <p className={styles.soft}>{repair.said}</p>}
        <Answered repair={repair} />
        {repair.choices.length > 1 && <Curve choices={repair.choices} chosen={place} onChoose={setPlace} />}
        {chosen && <RepairedPeople among={round.among} repairId={repair.id} choice={chosen} />}
      </div>
    </Card>
  )
}

/** Who has answered what could have been moved: some choices may not hold any more. */
function Answered({ repair }: { repair: Repair }) {
  const say = useWords(repairWords)
  const format = useFormat()
  if (repair.answered_since.length === 0) return null
  return (
    <p className={styles.stale} role="status">
      {say('answeredSince', { names: format.list(repair.answered_since.map(({ name }) => name)) })}
    </p>
  )
}

function Deeds({ round, repair, chosen }: { round: Round; repair: Repair; chosen?: RepairChoice }) {
  const say = useWords(repairWords)
  const [isOpen, setOpen] = useState(false)
  const dropping = useMutation({ mutationFn: () => dropRepair(repair), onSuccess: () => showToast(say('dropped')) })
  return (
    <div className={styles.deeds}>
      {repair.actions.includes('drop') && (
        <Button look="quiet" busy={dropping.isPending} onClick={() => dropping.mutate()}>
          {say('drop')}
        </Button>
      )}
      {chosen && repair.actions.includes('confirm') && (
        <Button look="main" onClick={() => setOpen(true)}>
          {say('confirm')}
        </Button>
      )}
      {dropping.isError && <ProblemNotice problem={dropping.error} />}
      <Suspense>{chosen && isOpen && <ConfirmDialog round={round} repair={repair} choice={chosen} onClose={() => setOpen(false)} />}</Suspense>
    </div>
  )
}
