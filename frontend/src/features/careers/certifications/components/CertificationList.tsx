import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { certificationWords } from '@/shared/messages/en/certifications'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'
import rows from '@/shared/styles/RowList.module.css'

import type { Certification } from '../api'
import { AWARD_TONES } from './AwardList'
import styles from './Certifications.module.css'

/** What people can be certified in, and how the viewer stands to each. */
export function CertificationList({ certifications }: { certifications: readonly Certification[] }) {
  const say = useWords(certificationWords)
  const { number } = useFormat()
  const holds = (months: number) => (months % 12 === 0 ? say('holdsForYears', { count: months / 12 }) : say('holdsFor', { count: months }))
  return (
    <ul className={rows.list}>
      {certifications.map(({ id, name, level, issuer, validity_months, state, holders, own, description }) => {
        const facts = [
          issuer,
          validity_months ? holds(validity_months) : say('forEver'),
          holders !== null && say('holders', { count: holders, number: number(holders) }),
        ]
        return (
          <li key={id} className={rows.row}>
            <div className={rows.what}>
              <p className={rows.heading}>
                <Link to={paths.certification(id)}>{name}</Link>
                <Tag>{say(level)}</Tag>
                {own.award_state && <Tag tone={AWARD_TONES[own.award_state]}>{say(own.award_state)}</Tag>}
                {own.candidacy_state && <Tag tone="warn">{say(own.candidacy_state)}</Tag>}
                {state === 'retired' && <Tag>{say('retired')}</Tag>}
              </p>
              {description && <p className={styles.soft}>{description}</p>}
              <p className={styles.soft}>{facts.filter(Boolean).join(' · ')}</p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
