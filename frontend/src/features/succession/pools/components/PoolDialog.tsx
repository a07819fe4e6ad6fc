import { useId } from 'react'

import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { SelectField } from '@/shared/form/SelectField'
import { useSubmission } from '@/shared/form/useSubmission'
import { poolWords } from '@/shared/messages/en/succession-pools'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { addPool, changePool, type Pool, type PoolRequest } from '../api'

interface PoolDialogProps {
  families: readonly string[]
  /** What is changed; without it, a pool is made. */
  pool?: Pool
  onDone: (pool: Pool) => void
  onClose: () => void
}

/** What a pool is called, for whom and for what it is. */
export function PoolDialog({ families, pool, onDone, onClose }: PoolDialogProps) {
  const say = useWords(poolWords)
  const id = useId()
  const submission = useSubmission({
    send: (body: PoolRequest, key) => (pool ? changePool(pool, { ...body, state: pool.state }) : addPool(body, key)),
    onDone: (done) => {
      showToast(say('saved'))
      onDone(done)
    },
  })
  const known = pool && !families.includes(pool.family) ? [pool.family, ...families] : families
  return (
    <FormDialog
      title={pool ? say('edit') : say('add')}
      submit={pool ? say('save') : say('add')}
      submission={submission}
      read={({ name = '', family = '', purpose = '' }) => ({ name, family, purpose })}
      onClose={onClose}
    >
      <TextField name="name" label={say('name')} defaultValue={pool?.name} maxLength={120} />
      <SelectField
        name="family"
        label={say('family')}
        defaultValue={pool?.family ?? ''}
        data={[...(pool ? [] : [{ value: '', label: say('choose') }]), ...known.map((value) => ({ value, label: value }))]}
      />
      <TextField id={id} name="purpose" label={say('purpose')} defaultValue={pool?.purpose} maxLength={2000} />
    </FormDialog>
  )
}
