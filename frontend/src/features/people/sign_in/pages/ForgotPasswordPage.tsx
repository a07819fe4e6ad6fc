import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { Form } from '@/shared/form/Form'
import { TextField } from '@/shared/form/fields'
import { useSubmission } from '@/shared/form/useSubmission'
import { Link } from '@/shared/Link'
import { signInWords } from '@/shared/messages/en/sign-in'
import { useWords } from '@/shared/messages/words'

import { requestPasswordReset } from '../api'
import { Entrance } from '../components/Entrance'
import styles from './SignInPage.module.css'

/** Asks for a mail link. Answers alike whether or not there is an account. */
export function ForgotPasswordPage() {
  const [sentTo, setSentTo] = useState('')
  return sentTo === '' ? <AskPage onSent={setSentTo} /> : <SentPage email={sentTo} onAgain={() => setSentTo('')} />
}

function AskPage({ onSent }: { onSent: (email: string) => void }) {
  const say = useWords(signInWords)
  const submission = useSubmission({ send: requestPasswordReset, onDone: (_, { email }) => onSent(email) })
  return (
    <Entrance title={say('forgotTitle')} description={say('forgotText')}>
      <div className={styles.form}>
        <Form label={say('forgotTitle')} submission={submission} read={({ email = '' }) => ({ email })}>
          <TextField name="email" type="email" label={say('email')} autoComplete="username" required />
          <Button type="submit" look="main" busy={submission.isPending}>
            {say('sendLink')}
          </Button>
        </Form>
        <Link to={paths.signIn}>{say('backToSignIn')}</Link>
      </div>
    </Entrance>
  )
}

function SentPage({ email, onAgain }: { email: string; onAgain: () => void }) {
  const say = useWords(signInWords)
  return (
    <Entrance title={say('linkSentTitle')} description={say('linkSentText', { email })}>
      <div className={styles.form}>
        <Button onClick={onAgain}>{say('anotherAddress')}</Button>
        <Link to={paths.signIn}>{say('backToSignIn')}</Link>
      </div>
    </Entrance>
  )
}
