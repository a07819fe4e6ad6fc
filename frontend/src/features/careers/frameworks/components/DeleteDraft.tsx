import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { deleteVersion, type FrameworkVersion } from '../api'

/** Deletes a draft, after asking: it can't be taken back. */
export function DeleteDraft({ version }: { version: FrameworkVersion }) {
  const say = useWords(frameworkWords)
  const navigate = useNavigate()
  const [asks, setAsks] = useState(false)
  const { name, number } = version
  if (!version.actions.includes('delete')) return null
  const remove = async () => {
    await deleteVersion(version.id)
    showToast(say('deleted', { name, number }))
    await navigate({ to: paths.frameworks })
  }
  return (
    <>
      <Button onClick={() => setAsks(true)}>{say('delete')}</Button>
      {asks && (
        <ConfirmDialog
          title={say('deleteTitle', { name, number })}
          confirm={say('deleteSubmit')}
          look="danger"
          onConfirm={remove}
          onClose={() => setAsks(false)}
        >
          <p>{say('deleteText')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
