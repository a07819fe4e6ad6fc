import { useNavigate } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { Form } from '@/shared/form/Form'
import { PasswordField } from '@/shared/form/fields'
import { useSubmission } from '@/shared/form/useSubmission'
import { signInWords } from '@/shared/messages/en/sign-in'
import { useWords } from '@/shared/messages/words'
import { Page } from '@/shared/page/Page'
import { showToast } from '@/shared/toast/toasts'

import { changePassword } from '../api'
import styles from './SignInPage.module.css'

/** Changing one's password while signed in. */
export function PasswordPage() {
  const say = useWords(signInWords)
  const navigate = useNavigate()
  const submission = useSubmission({
    send: changePassword,
    onDone: () => {
      showToast(say('changed'))
      return navigate({ to: paths.signIns })
    },
  })
  return (
    <Page title={say('changeTitle')} description={say('changeText')} width="narrow">
      <div className={styles.form}>
        <Form
          label={say('changeTitle')}
          submission={submission}
          read={(values) => ({ current: values.current ?? '', new: values.new ?? '' })}
        >
          <PasswordField name="current" label={say('currentPassword')} autoComplete="current-password" required />
          <PasswordField
            name="new"
            label={say('newPassword')}
            description={say('newPasswordHint')}
            autoComplete="new-password"
            required
          />
          <Button type="submit" look="main" busy={submission.isPending}>
            {say('change')}
          </Button>
        </Form>
      </div>
    </Page>
  )
}
