import { useFormat } from '@/shared/format'
import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { learningWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'

import { Advice } from '../../learning/components/Advice'
import type { HeldCompetency, History } from '../api'
import styles from './CompetencyDrawer.module.css'

export interface ToLearnProps {
  personId: string
  competencyId: string
  item: HeldCompetency | undefined
  history: History
}

/** What somebody has completed for a competency, and what leads to what their role asks for, or else a level further. */
export function ToLearn({ personId, competencyId, item, history: { completions } }: ToLearnProps) {
  const say = useWords(learningWords)
  const format = useFormat()
  const held = item?.level ?? 0
  const level = Math.min(Math.max(item?.required ?? 0, held + 1), item?.highest ?? held + 1)
  return (
    <>
      {completions.length > 0 && (
        <Section title={say('completed')}>
          <ul>
            {completions.map(({ resource, done_on }) => (
              <li key={`${resource.id} ${done_on}`}>
                <Link to={paths.resource(resource.id)}>{resource.title}</Link>{' '}
                <span className={styles.soft}>{format.day(done_on)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {level > held && (
        <Section title={say('recommended')}>
          <Advice personId={personId} wish={{ competency: competencyId, level }} />
        </Section>
      )}
    </>
  )
}
