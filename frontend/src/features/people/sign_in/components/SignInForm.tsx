import type { Me } from '@/features/people/me/api'
import { Button } from '@/shared/Button'
import { Form } from '@/shared/form/Form'
import { PasswordField, TextField } from '@/shared/form/fields'
import { useSubmission } from '@/shared/form/useSubmission'
import { signInWords } from '@/shared/messages/en/sign-in'
import { useWords } from '@/shared/messages/words'

import { signIn } from '../api'

export interface SignInFormProps {
  /** Filled in already, for who signs in again. */
  email?: string
  onSignedIn: (me: Me) => void
}

/** E-mail and password. A wrong pair is told as one thing: which of the two is wrong is nobody's business. */
export function SignInForm({ email, onSignedIn }: SignInFormProps) {
  const say = useWords(signInWords)
  const submission = useSubmission({ send: signIn, onDone: onSignedIn })
  return (
    <Form
      label={say('title')}
      submission={submission}
      read={(values) => ({ email: values.email ?? '', password: values.password ?? '' })}
    >
      <TextField name="email" type="email" label={say('email')} autoComplete="username" defaultValue={email} required />
      <PasswordField name="password" label={say('password')} autoComplete="current-password" required />
      <Button type="submit" look="main" busy={submission.isPending}>
        {say('submit')}
      </Button>
    </Form>
  )
}
