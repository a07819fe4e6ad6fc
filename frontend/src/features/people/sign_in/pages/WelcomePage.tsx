import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'

import { asProblem } from '@/api/problem'
import { paths } from '@/app/paths'
import { welcomeIn, type Me } from '@/features/people/me/api'
import { Button } from '@/shared/Button'
import { Form } from '@/shared/form/Form'
import { PasswordField } from '@/shared/form/fields'
import { useSubmission } from '@/shared/form/useSubmission'
import { Link } from '@/shared/Link'
import { signInWords } from '@/shared/messages/en/sign-in'
import { useWords } from '@/shared/messages/words'
import { Skeleton } from '@/shared/page/Skeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { followMailLink, mailLinkQuery, type MailLink } from '../api'
import { Entrance } from '../components/Entrance'
import styles from './SignInPage.module.css'

/** Where an invitation or a reset leads: choose a password, and be signed in. */
export function WelcomePage() {
  const say = useWords(signInWords)
  const token = useLocation({ select: ({ hash }) => hash })
  const link = useQuery(mailLinkQuery(token))
  if (link.data) return <PasswordChoice link={link.data} token={token} />
  if (!link.isError) {
    return (
      <Entrance title={say('linkLooking')}>
        <Skeleton />
      </Entrance>
    )
  }
  const isBad = asProblem(link.error).status >= 400 && asProblem(link.error).status < 429
  return isBad ? (
    <BadLink />
  ) : (
    <Entrance title={say('linkUnread')}>
      <ProblemNotice problem={link.error} onRetry={link.refetch} />
    </Entrance>
  )
}

function PasswordChoice({ link, token }: { link: MailLink; token: string }) {
  const say = useWords(signInWords)
  const navigate = useNavigate()
  const submission = useSubmission({
    send: followMailLink,
    onDone: (me: Me) => {
      welcomeIn(me)
      return navigate({ to: paths.home, replace: true })
    },
  })
  const title = say(link.purpose === 'invitation' ? 'welcomeTitle' : 'resetTitle', { name: link.name })
  return (
    <Entrance title={title} description={say('welcomeText', { email: link.email })}>
      <div className={styles.form}>
        <Form label={title} submission={submission} read={({ password = '' }) => ({ token, password })}>
          <input type="hidden" name="email" autoComplete="username" value={link.email} />
          <PasswordField
            name="password"
            label={say('newPassword')}
            description={say('newPasswordHint')}
            autoComplete="new-password"
            required
          />
          <Button type="submit" look="main" busy={submission.isPending}>
            {say('setPassword')}
          </Button>
        </Form>
      </div>
    </Entrance>
  )
}

function BadLink() {
  const say = useWords(signInWords)
  return (
    <Entrance title={say('linkBadTitle')} description={say('linkBadText')}>
      <div className={styles.form}>
        <Link to={paths.forgotPassword} look="main">
          {say('askForLink')}
        </Link>
        <Link to={paths.signIn}>{say('backToSignIn')}</Link>
      </div>
    </Entrance>
  )
}
