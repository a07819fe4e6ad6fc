import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { importWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { removeImport, type PeopleImport } from '../api'

const ConfirmDialog = lazy(async () => ({ default: (await import('@/shared/dialog/ConfirmDialog')).ConfirmDialog }))

/** Takes a file away that was not imported, with all that was mended in it. */
export function RemoveButton({ shown: { id, file_name: file } }: { shown: PeopleImport }) {
  const say = useWords(importWords)
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const remove = async () => {
    await removeImport(id)
    showToast(say('removed', { file }))
    await navigate({ to: paths.imports })
  }
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {say('remove')}
      </Button>
      <Suspense>
        {isAsking && (
          <ConfirmDialog
            title={say('removeTitle', { file })}
            confirm={say('removeConfirm')}
            look="danger"
            onConfirm={remove}
            onClose={() => setAsking(false)}
          >
            <p>{say('removeText')}</p>
          </ConfirmDialog>
        )}
      </Suspense>
    </>
  )
}
