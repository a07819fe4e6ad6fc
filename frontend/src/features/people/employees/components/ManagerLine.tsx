import { useQuery } from '@tanstack/react-query'

import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'
import { Skeleton } from '@/shared/page/Skeleton'

import { Initials } from '../../Initials'
import { orgChartQuery } from '../../org_chart/api'
import { PersonItem } from '../../PersonItem'
import type { Profile } from '../api'
import styles from './ManagerLine.module.css'

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
          <PersonItem key={step.id} id={step.id} name={step.name} detail={step.position?.title} className={styles.step} />
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
