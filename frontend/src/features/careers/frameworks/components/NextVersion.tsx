import { useNavigate } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useSubmission } from '@/shared/form/useSubmission'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { copyVersion, type FrameworkVersion } from '../api'

/** Begins the next version with everything of this one, and opens it. */
export function NextVersion({ version }: { version: FrameworkVersion }) {
  const say = useWords(frameworkWords)
  const navigate = useNavigate()
  const copying = useSubmission({
    send: (id: string, key) => copyVersion(id, key),
    onDone: ({ id, name, number }) => {
      showToast(say('copied', { name, number, from: version.number }))
      return navigate({ to: paths.framework(id) })
    },
  })
  if (!version.actions.includes('copy')) return null
  return (
    <>
      <Button busy={copying.isPending} onClick={() => copying.submit(version.id)}>
        {say('next')}
      </Button>
      {copying.problem !== null && <ProblemNotice problem={copying.problem} />}
    </>
  )
}
