import type { components } from '@/api/schema'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import styles from './RoleDrawer.module.css'

const STATES = { have: ['have', 'good'], part: ['part', 'warn'], missing: ['gap', 'bad'] } as const

/** What a role asks for, beside what one has of it. */
export function RoleRequirements({ gaps }: { gaps: components['schemas']['RoleGaps'] }) {
  const say = useWords(latticeWords)
  if (gaps.items.length === 0) return <p>{say('asksNothing')}</p>
  return (
    <ul className={styles.requirements}>
      {gaps.items.map(({ competency, state, held, required, must_have }) => {
        const [word, tone] = STATES[state as keyof typeof STATES]
        return (
          <li key={competency.code}>
            <span className={styles.competency}>{competency.name}</span>
            <span className={styles.facts}>
              {say('ofLevel', { held, required })}
              {must_have && ` · ${say('mustHave')}`}
            </span>
            <Tag tone={tone}>{say(word)}</Tag>
          </li>
        )
      })}
    </ul>
  )
}
