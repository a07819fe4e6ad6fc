import { assessmentWords } from '@/shared/messages/en/assessments'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'
import { Tag } from '@/shared/Tag'

import type { HeldCompetency, LevelWords } from '../api'
import styles from './Levels.module.css'

/** What the levels of a competency look like, for whoever only reads. */
export function Levels({ levels, item }: { levels: readonly LevelWords[]; item: HeldCompetency | undefined }) {
  const say = useWords(assessmentWords)
  return (
    <Section title={say('levels')}>
      <ol className={styles.levels}>
        {levels.map(({ level, name, description }) => (
          <li key={level} className={styles.level}>
            <span className={styles.name}>
              {say('levelName', { level, name })} <LevelMarks level={level} item={item} />
            </span>
            {description && <span className={styles.meaning}>{description}</span>}
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** Whether a level is the one that counts, and the one that is asked for. */
export function LevelMarks({ level, item }: { level: number; item: HeldCompetency | undefined }) {
  const say = useWords(assessmentWords)
  return (
    <>
      {item?.level === level && <Tag tone="good">{say('isHeld')}</Tag>}
      {item?.required === level && <Tag>{say('isAsked')}</Tag>}
    </>
  )
}
