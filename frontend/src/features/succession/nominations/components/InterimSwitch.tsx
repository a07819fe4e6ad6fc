import { useMutation } from '@tanstack/react-query'

import { Button } from '@/shared/Button'
import { nominationWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { changeNomination, type NominationDetails } from '../api'

/** Says whether somebody would follow for good or only step in; pressing it again is the way back. */
export function InterimSwitch({ nomination }: { nomination: NominationDetails }) {
  const say = useWords(nominationWords)
  const changing = useMutation({
    mutationFn: () => changeNomination(nomination, { is_interim: !nomination.is_interim }),
    onSuccess: () => showToast(say('interimSaved')),
  })
  if (!nomination.actions.includes('edit')) return null
  return (
    <Button look="quiet" busy={changing.isPending} onClick={() => changing.mutate()}>
      {say(nomination.is_interim ? 'makeSuccessor' : 'makeInterim')}
    </Button>
  )
}
