import { Button } from '@/shared/Button'
import { Dialog } from '@/shared/dialog/Dialog'
import { learningWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'

import type { Recommended } from '../api'
import { Advice, type AdviceProps } from './Advice'

export interface AdviceDialogProps extends Pick<AdviceProps, 'personId' | 'wish'> {
  onUse: (resource: Recommended) => void
  onClose: () => void
}

/** What leads to a level, one of which can be taken. */
export function AdviceDialog({ personId, wish, onUse, onClose }: AdviceDialogProps) {
  const say = useWords(learningWords)
  return (
    <Dialog place="end" title={say('recommended')} onClose={onClose}>
      <Advice
        personId={personId}
        wish={wish}
        beside={(resource) => (
          <Button aria-label={say('useOf', { name: resource.title })} onClick={() => onUse(resource)}>
            {say('use')}
          </Button>
        )}
      />
    </Dialog>
  )
}
