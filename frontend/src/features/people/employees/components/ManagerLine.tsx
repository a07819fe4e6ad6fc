import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'
import { Skeleton } from '@/shared/page/Skeleton'

import { Initials } from '../../Initials'
import { orgChartQuery } from '../../org_chart/api'
import type { Profile } from '../api'
import styles from './Reporting.module.css'

/** One in the line of managers. */
interface Step {
  id: string
  name: string
  position: { title: string } | null
}

/** Everybody above somebody, from the top down, and they themselves at the end. */
export function ManagerLine({ profile }: { profile: Profile }) {
  const say = useWords(personWords)
  const isActive = profile.state === 'active'
  const { data, isLoading } = useQuery({ ...orgChartQuery(profile.id), enabled: isActive })
  if (isLoading) return <Skeleton lines={3} height="2rem" />
  const above: Step[] = data?.path ?? (profile.manager ? [{ ...profile.manager, position: null }] : [])
  return (
    <>
      {above.length === 0 && <p className={styles.what}>{say('reportsToNobody')}</p>}
      <ol className={styles.line} aria-label={say('lineUp')}>
        {above.map((step) => (
          <LineStep key={step.id} step={step} />
        ))}
        {isActive && (
          <li className={styles.step} aria-current="true">
            <Initials name={profile.name} className={styles.self} />
            <span className={styles.who}>
              <strong>{profile.name}</strong>
              <span className={styles.what}>{profile.position?.title}</span>
            </span>
          </li>
        )}
      </ol>
    </>
  )
}

function LineStep({ step }: { step: Step }) {
  return (
    <li className={styles.step}>
      <Initials name={step.name} />
      <span className={styles.who}>
        <Link to={paths.person(step.id)} className={styles.name}>
          {step.name}
        </Link>
        <span className={styles.what}>{step.position?.title}</span>
      </span>
    </li>
  )
}
