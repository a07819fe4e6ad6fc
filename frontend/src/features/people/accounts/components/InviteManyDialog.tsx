import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { Dialog } from '@/shared/dialog/Dialog'
import { accountWords } from '@/shared/messages/en/accounts'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { showToast } from '@/shared/toast/toasts'

import { inviteMany, uninvitedQuery } from '../api'
import styles from './InviteManyDialog.module.css'

/** Says how many would be invited, invites them, and says how many were: those that were chosen, or everybody (`null`). */
export function InviteManyDialog({ chosen, onDone, onClose }: { chosen: readonly string[] | null; onDone: () => void; onClose: () => void }) {
  const say = useWords(accountWords)
  const query = useQuery({ ...uninvitedQuery(), staleTime: 0 })
  const [done, setDone] = useState(0)
  const title = chosen ? say('chosenTitle', { count: chosen.length }) : say('manyTitle')
  const counts = query.data
  if (!counts) {
    return (
      <Dialog title={title} onClose={onClose}>
        <Loaded query={query}>{() => null}</Loaded>
      </Dialog>
    )
  }
  const count = chosen ? chosen.length : counts.without_account + counts.waiting
  const send = async () => {
    const { invited, mail_waits } = await inviteMany(chosen, setDone)
    showToast(say(mail_waits ? 'manyDoneWaits' : 'manyDone', { count: invited }))
    onDone()
  }
  if (count === 0) {
    return (
      <Dialog title={title} onClose={onClose}>
        <p>{say('manyNobody')}</p>
      </Dialog>
    )
  }
  return (
    <ConfirmDialog title={title} confirm={say('manySend', { count })} onConfirm={send} onClose={onClose}>
      <div className={styles.text}>
        {!chosen && (
          <ul className={styles.counts}>
            {counts.without_account > 0 && <li>{say('manyWithout', { count: counts.without_account })}</li>}
            {counts.waiting > 0 && <li>{say('manyWaiting', { count: counts.waiting })}</li>}
            {counts.invited > 0 && <li>{say('manyInvited', { count: counts.invited })}</li>}
          </ul>
        )}
        <p>{say(chosen ? 'chosenText' : 'manyText')}</p>
        {counts.mail_waits && <p>{say('mailWaits')}</p>}
        {done > 0 && <p role="status">{say('manyUnderWay', { count: done })}</p>}
      </div>
    </ConfirmDialog>
  )
}
