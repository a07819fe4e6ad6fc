import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { SelectField } from '@/shared/form/SelectField'
import { useSubmission } from '@/shared/form/useSubmission'
import { useFormat } from '@/shared/format'
import { accountWords } from '@/shared/messages/en/accounts'
import { roleWords } from '@/shared/messages/en/roles'
import { useWords } from '@/shared/messages/words'
import { showToast } from '@/shared/toast/toasts'

import { GRANTABLE, giveRole, scopesQuery, type Account, type Grant, type GrantableRole, type GrantRequest } from '../api'
import { isToCome } from '../grants'
import styles from './GiveRoleDialog.module.css'

/** Gives an account a role, for a while or until somebody ends it. */
export function GiveRoleDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const say = useWords(accountWords)
  const sayRole = useWords(roleWords)
  const [role, setRole] = useState<GrantableRole>('talent_partner')
  const words = useWordsOfGiving(account)
  const submission = useSubmission({
    send: (input: GrantRequest, key) => giveRole(account.id, input, key),
    onDone: (grant) => {
      showToast(words(grant), { undoes: grant.undo_id ?? undefined })
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('giveTitle', { name: account.name })}
      submit={say('give')}
      submission={submission}
      read={({ scope = '', valid_from = '', valid_to = '', reason = '' }) => ({
        role,
        scope: scope || null,
        valid_from: valid_from || null,
        valid_to: valid_to || null,
        reason,
      })}
      onClose={onClose}
    >
      <SelectField
        name="role"
        label={say('role')}
        value={role}
        onChange={(event) => setRole(event.target.value as GrantableRole)}
        data={GRANTABLE.map((value) => ({ value, label: sayRole(value) }))}
      />
      {role === 'coordinator' && <ScopeField />}
      <div className={styles.days}>
        <TextField name="valid_from" type="date" label={say('from')} description={say('fromHint')} />
        <TextField name="valid_to" type="date" label={say('to')} description={say('toHint')} />
      </div>
      <TextField name="reason" label={say('reason')} description={say('reasonHint')} autoComplete="off" />
    </FormDialog>
  )
}

/** The programme to coordinate: one of those that there are. */
function ScopeField() {
  const say = useWords(accountWords)
  const { data, isError } = useQuery(scopesQuery())
  const scopes = data?.items ?? []
  const hint = isError ? say('scopesFailed') : data && scopes.length === 0 ? say('scopesNone') : say('scopeHint')
  return (
    <SelectField
      name="scope"
      label={say('scope')}
      description={hint}
      data={[{ value: '', label: say('scopeChoose') }, ...scopes.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))]}
    />
  )
}

function useWordsOfGiving({ name }: Account): (grant: Grant) => string {
  const say = useWords(accountWords)
  const sayRole = useWords(roleWords)
  const format = useFormat()
  return (grant) =>
    isToCome(grant)
      ? say('givenFrom', { name, role: sayRole(grant.role), day: format.day(grant.valid_from) })
      : say('given', { name, role: sayRole(grant.role) })
}
