import { useNavigate, useSearch } from '@tanstack/react-router'

import { paths, safeNext } from '@/app/paths'
import { welcomeIn, type Me } from '@/features/people/me/api'
import { Link } from '@/shared/Link'
import { signInWords } from '@/shared/messages/en/sign-in'
import { useWords } from '@/shared/messages/words'

import { DemoPersonas } from '../components/DemoPersonas'
import { Entrance } from '../components/Entrance'
import { SignInForm } from '../components/SignInForm'
import styles from './SignInPage.module.css'

/** Signing in with a password, or, in a demonstration, as one of its people. Leads to where one wanted to go. */
export function SignInPage() {
  const say = useWords(signInWords)
  const navigate = useNavigate()
  const { next }: { next?: string } = useSearch({ strict: false })
  const enter = (me: Me) => {
    welcomeIn(me)
    void navigate({ href: safeNext(next), replace: true })
  }
  return (
    <Entrance title={say('title')}>
      <div className={styles.form}>
        <SignInForm onSignedIn={enter} />
        <Link to={paths.forgotPassword}>{say('forgot')}</Link>
      </div>
      <DemoPersonas onSignedIn={enter} />
    </Entrance>
  )
}
