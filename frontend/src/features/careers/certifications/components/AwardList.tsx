import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { certificationWords } from '@/shared/messages/en/certifications'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'
import { showToast } from '@/shared/toast/toasts'
import rows from '@/shared/styles/RowList.module.css'

import { revokeAward, type Award } from '../api'
import styles from './Certifications.module.css'

export const AWARD_TONES = { valid: 'good', expired: 'warn', revoked: 'bad' } as const

/** Awards: of the viewer by what they are, of a certification by who has them. */
export function AwardList({ awards, by }: { awards: readonly Award[]; by: 'certification' | 'person' }) {
  const say = useWords(certificationWords)
  const [revoking, setRevoking] = useState<Award | null>(null)
  return (
    <>
      <ul className={rows.list}>
        {awards.map((award) => (
          <li key={award.id} className={rows.row}>
            <div className={rows.what}>
              <p className={rows.heading}>
                {by === 'person' ? (
                  <Link to={paths.person(award.person.id)}>{award.person.name}</Link>
                ) : (
                  <Link to={paths.certification(award.certification.id)}>{award.certification.name}</Link>
                )}
                <Tag tone={AWARD_TONES[award.state]}>{say(award.state)}</Tag>
              </p>
              <AwardFacts award={award} />
            </div>
            <span className={styles.buttons}>
              {award.token && <Link to={paths.verify(award.token)}>{say('publicPage')}</Link>}
              {award.actions.includes('revoke') && (
                <Button look="quiet" aria-label={say('revokeOf', { name: award.person.name })} onClick={() => setRevoking(award)}>
                  {say('revoke')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {revoking && <RevokeDialog award={revoking} onClose={() => setRevoking(null)} />}
    </>
  )
}

function AwardFacts({ award }: { award: Award }) {
  const say = useWords(certificationWords)
  const format = useFormat()
  const { number, awarded_on, awarded_by, valid_until, revoked_on, revoked_by, revoked_reason, is_renewable, proves, state } = award
  const facts = [
    say('number', { number }),
    say('awardedOn', { day: format.day(awarded_on), name: awarded_by }),
    valid_until ? say(state === 'expired' ? 'endedOn' : 'validUntil', { day: format.day(valid_until) }) : say('forEver'),
    is_renewable && say('renewable'),
  ]
  return (
    <>
      <p className={styles.soft}>{facts.filter(Boolean).join(' · ')}</p>
      {proves.length > 0 && (
        <p className={styles.soft}>
          {say('proves', { list: format.list(proves.map(({ competency, level }) => say('proof', { name: competency.name, level }))) })}
        </p>
      )}
      {revoked_on && (
        <p className={styles.soft}>
          {say('revokedFor', { day: format.day(revoked_on), name: revoked_by ?? '', reason: revoked_reason ?? '' })}
        </p>
      )}
    </>
  )
}

function RevokeDialog({ award, onClose }: { award: Award; onClose: () => void }) {
  const say = useWords(certificationWords)
  const submission = useSubmission({
    send: (body: { reason: string }) => revokeAward(award.id, body),
    onDone: () => {
      showToast(say('revokedDone', { name: award.person.name }))
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('revokeOf', { name: award.person.name })}
      submit={say('revoke')}
      look="danger"
      submission={submission}
      read={({ reason = '' }) => ({ reason })}
      onClose={onClose}
    >
      <p>{say('revokeText')}</p>
      <TextField name="reason" label={say('reason')} autoComplete="off" />
    </FormDialog>
  )
}
