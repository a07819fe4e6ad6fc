import { useMutation } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { Link } from '@/shared/Link'
import { certificationEditingWords } from '@/shared/messages/en/certificationEditing'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { changeCertification, type CertificationShown } from '../api'
import { draftOf, termsOf } from './draft'

/** What whoever may change a certification can do with it as a whole. It can be taken back, so that nobody is asked twice. */
export function EditActions({ certification }: { certification: CertificationShown }) {
  const say = useWords(certificationEditingWords)
  const { id, name, state, version } = certification
  const next = state === 'offered' ? 'retired' : 'offered'
  const turning = useMutation({
    mutationFn: () => changeCertification(id, { ...termsOf(draftOf(certification)), state: next }, version),
    onSuccess: ({ undo_id }) => showToast(say(next, { name }), { undoes: undo_id ?? undefined }),
    onError: () => showToast(say('notTurned', { name }), { tone: 'problem' }),
  })
  return (
    <>
      <Button look="quiet" busy={turning.isPending} onClick={() => turning.mutate()}>
        {say(next === 'retired' ? 'retire' : 'offer')}
      </Button>
      <Link to={paths.editCertification(id)} look="plain">
        {say('edit')}
      </Link>
    </>
  )
}
