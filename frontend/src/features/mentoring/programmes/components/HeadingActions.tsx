import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { mentoringWords, programmeWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { mentoringChanged } from '../../changed'
import { deleteProgramme, type Programme } from '../api'
import { ApplyButtons } from './ApplyButtons'

const AddProgrammeDialog = lazy(async () => ({ default: (await import('./AddProgrammeDialog')).AddProgrammeDialog }))
const ConfirmDialog = lazy(async () => ({ default: (await import('@/shared/dialog/ConfirmDialog')).ConfirmDialog }))

/** What can be done with a programme as a whole. */
export function HeadingActions({ programme }: { programme: Programme }) {
  const say = useWords(mentoringWords)
  const [deed, setDeed] = useState<'copy' | 'delete' | null>(null)
  const close = () => setDeed(null)
  return (
    <>
      {programme.actions.includes('delete') && <DeleteButton onClick={() => setDeed('delete')} />}
      {programme.actions.includes('copy') && <Button onClick={() => setDeed('copy')}>{say('copy')}</Button>}
      {programme.policy && <ApplyButtons programme={programme} look="plain" />}
      <Suspense>
        {deed === 'copy' && <AddProgrammeDialog from={programme} onClose={close} />}
        {deed === 'delete' && <DeleteDialog programme={programme} onClose={close} />}
      </Suspense>
    </>
  )
}

function DeleteButton({ onClick }: { onClick: () => void }) {
  const say = useWords(programmeWords)
  return (
    <Button look="danger" onClick={onClick}>
      {say('delete')}
    </Button>
  )
}

function DeleteDialog({ programme: { id, name }, onClose }: { programme: Programme; onClose: () => void }) {
  const say = useWords(programmeWords)
  const navigate = useNavigate()
  const remove = async () => {
    await deleteProgramme(id)
    showToast(say('deleted', { name }))
    await navigate({ to: paths.mentoring })
    await mentoringChanged()
  }
  return (
    <ConfirmDialog title={say('deleteTitle', { name })} confirm={say('deleteConfirm')} look="danger" onConfirm={remove} onClose={onClose}>
      <p>{say('deleteText')}</p>
    </ConfirmDialog>
  )
}
