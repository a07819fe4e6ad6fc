import { useMutation } from '@tanstack/react-query'

import { asProblem } from '@/api/problem'
import { Button } from '@/shared/Button'
import { signInWords } from '@/shared/messages/en/sign-in'
import { useWords } from '@/shared/messages/words'
import { textOf } from '@/shared/problem/words'
import { showToast } from '@/shared/toast/toasts'

import { endSignIn, type SignIn } from '../api'
import { useDeviceName } from '../useDeviceName'

/** Ends one sign-in; the one in use is ended by signing out. */
export function EndCell({ signIn }: { signIn: SignIn }) {
  const say = useWords(signInWords)
  const device = useDeviceName()(signIn)
  const ending = useMutation({
    mutationFn: () => endSignIn(signIn.id),
    onSuccess: () => showToast(say('ended', { device })),
    onError: (error) => showToast(textOf(asProblem(error)).happened, { tone: 'problem' }),
  })
  if (signIn.is_this) return null
  return (
    <Button look="quiet" busy={ending.isPending} aria-label={say('endNamed', { device })} onClick={() => ending.mutate()}>
      {say('end')}
    </Button>
  )
}
