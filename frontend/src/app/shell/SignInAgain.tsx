import { useMe } from '@/features/people/me/useMe'
import { SignInForm } from '@/features/people/sign_in/components/SignInForm'
import { welcomeBack, type Me } from '@/features/people/me/api'
import { Dialog } from '@/shared/dialog/Dialog'
import { shellWords } from '@/shared/messages/en/shell'
import { useWords } from '@/shared/messages/words'

import { paths } from '../paths'

/**
 * The sign-in ended while a page was open. The page stays as it is behind this dialog, typed text and all; somebody
 * else who signs in here starts afresh and sees nothing of it.
 */
export function SignInAgain() {
  const say = useWords(shellWords)
  const before = useMe()
  const goOn = (me: Me) => {
    if (me.account_id === before.account_id) welcomeBack(me)
    else window.location.assign(paths.home)
  }
  return (
    <Dialog title={say('signInAgainTitle')}>
      <p>{say('signInAgainText')}</p>
      <SignInForm email={before.email} onSignedIn={goOn} />
    </Dialog>
  )
}
