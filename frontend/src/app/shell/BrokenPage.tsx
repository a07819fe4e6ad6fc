import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'

import { Problem } from '@/api/problem'
import { Button } from '@/shared/Button'
import { shellWords } from '@/shared/messages/en/shell'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Page } from '@/shared/page/Page'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { WarnIcon } from '@/shared/icons'

/** The same where there is no shell around it, because not even the shell could be shown. */
export function BrokenShell(props: ErrorComponentProps) {
  return (
    <main className="content">
      <BrokenPage {...props} />
    </main>
  )
}

/** A page that could not be shown: because a call failed, or because of a mistake of ours. The rest keeps working. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const say = useWords(shellWords)
  const router = useRouter()
  const retry = () => {
    reset()
    return router.invalidate()
  }
  return (
    <Page title={say('brokenTitle')}>
      {error instanceof Problem ? (
        <ProblemNotice problem={error} onRetry={retry} />
      ) : (
        <Empty
          icon={WarnIcon}
          title={say('brokenTitle')}
          text={say('brokenText')}
          action={
            <Button look="main" onClick={() => window.location.reload()}>
              {say('reload')}
            </Button>
          }
        />
      )}
    </Page>
  )
}
