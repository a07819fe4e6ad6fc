import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { programmeWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'

import type { Programme } from '../api'

export interface CloseDialogProps {
  programme: Programme
  onConfirm: () => Promise<unknown>
  onClose: () => void
}

/** Asks before a programme is closed, with what goes on and what ends. */
export function CloseDialog({ programme: { name, closing }, onConfirm, onClose }: CloseDialogProps) {
  const say = useWords(programmeWords)
  const pairs = closing?.pairs ?? 0
  const offers = closing?.offers ?? 0
  return (
    <ConfirmDialog title={say('closeTitle', { name })} confirm={say('closeConfirm')} look="danger" onConfirm={onConfirm} onClose={onClose}>
      {pairs > 0 && <p>{say('closePairs', { count: pairs })}</p>}
      <p>{offers > 0 ? say('closeOffers', { count: offers }) : say('closeNoOffers')}</p>
      <p>{say('closeUndo')}</p>
    </ConfirmDialog>
  )
}
