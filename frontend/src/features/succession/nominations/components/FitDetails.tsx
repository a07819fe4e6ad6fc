import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { nominationWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import type { NominationDetails } from '../api'
import { FitBar } from './FitBar'
import styles from './Nominations.module.css'

/** How much of what the seat's role asks for the candidate holds; the gaps one by one stand under development. */
export function FitDetails({ nomination }: { nomination: NominationDetails }) {
  const say = useWords(nominationWords)
  const format = useFormat()
  const { fit, person, critical_position: plan } = nomination
  return (
    <Card
      title={say('fit')}
      actions={fit && person && plan.role && <Link to={paths.gapsTo(person.id, plan.role.code)}>{plan.role.name}</Link>}
    >
      {!fit && <p className={styles.soft}>{say('fitNone')}</p>}
      {fit && (
        <div className={styles.parts}>
          <FitBar fit={{ ...fit, lacks: [] }} />
          {fit.certifications_missing.length > 0 && (
            <p className={styles.soft}>{say('certificationsMissing', { names: format.list(fit.certifications_missing) })}</p>
          )}
        </div>
      )}
    </Card>
  )
}
