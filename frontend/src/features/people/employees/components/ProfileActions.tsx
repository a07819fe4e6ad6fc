import { lazy, Suspense, useState } from 'react'

import { Button } from '@/shared/Button'
import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { recordReturn, type Profile } from '../api'

const ChangeManagerDialog = lazy(async () => ({ default: (await import('./ChangeManagerDialog')).ChangeManagerDialog }))
const DepartureDialog = lazy(async () => ({ default: (await import('./DepartureDialog')).DepartureDialog }))

type Deed = Exclude<Profile['actions'][number], 'edit' | 'see_managers' | 'see_careers'>

/** What the viewer may do to somebody, in the server's words; each asks once more, and can be undone. */
export function ProfileActions({ profile }: { profile: Profile }) {
  const [deed, setDeed] = useState<Deed | null>(null)
  const close = () => setDeed(null)
  return (
    <>
      <DeedButtons profile={profile} onChoose={setDeed} />
      <Suspense>
        {deed === 'change_manager' && <ChangeManagerDialog profile={profile} onClose={close} />}
        {deed === 'record_departure' && <DepartureDialog profile={profile} onClose={close} />}
        {deed === 'record_return' && <ReturnDialog profile={profile} onClose={close} />}
      </Suspense>
    </>
  )
}

function DeedButtons({ profile, onChoose }: { profile: Profile; onChoose: (deed: Deed) => void }) {
  const say = useWords(personWords)
  const deeds = [
    { deed: 'change_manager', label: say('changeManager'), look: 'plain' },
    { deed: 'record_departure', label: say('recordDeparture'), look: 'danger' },
    { deed: 'record_return', label: say('recordReturn'), look: 'main' },
  ] as const
  return deeds
    .filter(({ deed }) => profile.actions.includes(deed))
    .map(({ deed, label, look }) => (
      <Button key={deed} look={look} onClick={() => onChoose(deed)}>
        {label}
      </Button>
    ))
}

function ReturnDialog({ profile, onClose }: { profile: Profile; onClose: () => void }) {
  const say = useWords(personWords)
  const { id, name } = profile
  const comeBack = async () => {
    const { undo_id } = await recordReturn(id)
    showToast(say('returned', { name }), { undoes: undo_id ?? undefined })
  }
  return (
    <ConfirmDialog title={say('returnTitle', { name })} confirm={say('recordReturn')} onConfirm={comeBack} onClose={onClose}>
      <p>{say('returnText')}</p>
    </ConfirmDialog>
  )
}
