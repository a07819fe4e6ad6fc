import { repairWords } from '@/shared/messages/en/repairs'
import { useWords } from '@/shared/messages/words'

import type { Round } from '../api'
import { LeavingDialog } from '../publishing/LeavingDialog'
import { newKey } from '@/api/conditions'
import { beginRepair, confirmationPreviewQuery, confirmRepair, type Repair, type RepairChoice } from './api'

export interface ConfirmDialogProps {
  round: Round
  repair: Repair
  choice: RepairChoice
  onClose: () => void
}

/** What confirming a choice would do, what people would read, and when it leaves. */
export function ConfirmDialog({ round, repair, choice, onClose }: ConfirmDialogProps) {
  const say = useWords(repairWords)
  return (
    <LeavingDialog
      title={say('confirmTitle')}
      submit={() => say('confirmSubmit')}
      query={confirmationPreviewQuery(repair.id, choice.place)}
      send={(body, key) => confirmRepair(repair, { ...body, place: choice.place }, key)}
      anew={{ label: say('workOutAnew'), run: () => beginRepair(round.id, newKey()) }}
      onClose={onClose}
    />
  )
}
