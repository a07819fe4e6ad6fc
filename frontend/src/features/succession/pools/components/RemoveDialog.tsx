import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { poolWords } from '@/shared/messages/en/succession-pools'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { removeMember, type Pool, type PoolMember } from '../api'

const LONGEST = 500

/** Takes somebody out of a pool, with a reason that stays on record. */
export function RemoveDialog({ pool, member, onClose }: { pool: Pool; member: PoolMember; onClose: () => void }) {
  const say = useWords(poolWords)
  const { name } = member.person
  const submission = useSubmission({
    send: (reason: string) => removeMember(pool.id, member.id, reason),
    onDone: () => {
      showToast(say('gone', { name }))
      onClose()
    },
  })
  return (
    <FormDialog title={say('removeTitle', { name, pool: pool.name })} submit={say('removeSubmit')} look="danger" submission={submission} read={({ reason = '' }) => reason} onClose={onClose}>
      <p>{say('removeText')}</p>
      <TextField name="reason" label={say('reason')} maxLength={LONGEST} />
    </FormDialog>
  )
}
