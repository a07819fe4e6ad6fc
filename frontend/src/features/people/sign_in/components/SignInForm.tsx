import { asProblem } from '@/api/problem'
import type { Me } from '@/features/people/me/api'
import { Button } from '@/shared/Button'
import { Form } from '@/shared/form/Form'
import { PasswordField, TextField } from '@/shared/form/fields'
import { useSubmission } from '@/shared/form/useSubmission'
import { signInWords } from '@/shared/messages/en/sign-in'
import { useWords } from '@/shared/messages/words'

import { signIn } from '../api'
import styles from './SignInForm.module.css'

export interface SignInFormProps {
  /** Filled in already, for who signs in again. */
  email?: string
  onSignedIn: (me: Me) => void
}

/** Email and password. A wrong pair is told as one thing: which of the two is wrong is nobody's business. */
export function SignInForm({ email, onSignedIn }: SignInFormProps) {
  const say = useWords(signInWords)
  const submission = useSubmission({ send: signIn, onDone: onSignedIn })
  const isWrong = submission.problem !== null && asProblem(submission.problem).status === 401
  return (
    <Form
      label={say('title')}
      submission={submission}
      read={(values) => ({ email: values.email ?? '', password: values.password ?? '' })}
      problemNotice={isWrong && <WrongNotice />}
    >
      <TextField name="email" type="email" label={say('email')} autoComplete="username" defaultValue={email} required />
      <PasswordField name="password" label={say('password')} autoComplete="current-password" required />
      <Button type="submit" look="main" busy={submission.isPending}>
        {say('submit')}
      </Button>
    </Form>
  )
}

function WrongNotice() {
  const say = useWords(signInWords)
  return (
    <div className={styles.wrong} role="alert">
      <p className={styles.what}>{say('wrong')}</p>
      <p>{say('wrongTodo')}</p>
    </div>
  )
}
