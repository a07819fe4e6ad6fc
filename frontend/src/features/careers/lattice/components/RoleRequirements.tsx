import type { components } from '@/api/schema'
import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { gapWords } from '@/shared/messages/en/gaps'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import styles from './RoleDrawer.module.css'

type RequirementGap = components['schemas']['RequirementGap']

const GROUPS = [
  ['missing', 'gap', 'bad'],
  ['part', 'part', 'warn'],
  ['have', 'have', 'good'],
] as const

export interface RoleRequirementsProps {
  gaps: components['schemas']['RoleGaps']
  /** Whether they are the viewer's own, who may look for a mentor. */
  isOwn: boolean
}

/** What a role asks for, beside what one has of it: certifications, then what is missing with the way to a mentor; what is there folded. */
export function RoleRequirements({ gaps, isOwn }: RoleRequirementsProps) {
  const say = useWords(latticeWords)
  if (gaps.items.length + gaps.certifications.length === 0) return <p>{say('asksNothing')}</p>
  return (
    <>
      {gaps.certifications.length > 0 && <Certifications asked={gaps.certifications} />}
      {GROUPS.map(([state, word, tone]) => {
        const items = gaps.items.filter((each) => each.state === state)
        if (items.length === 0) return null
        return (
          <details key={state} className={styles.group} open={state !== 'have'}>
            <summary>
              <Tag tone={tone}>{word === 'have' && !isOwn ? say('has') : say(word)}</Tag> <span className={styles.facts}>{say('competencies', { count: items.length })}</span>
            </summary>
            <Requirements items={items} leadsToMentors={isOwn && state !== 'have'} />
          </details>
        )
      })}
    </>
  )
}

function Certifications({ asked }: { asked: components['schemas']['RoleGaps']['certifications'] }) {
  const say = useWords(latticeWords)
  const sayGap = useWords(gapWords)
  return (
    <div className={styles.group}>
      <p className={styles.facts}>{say('certifications', { count: asked.length })}</p>
      <ul className={styles.requirements}>
        {asked.map(({ id, code, name, is_held }) => (
          <li key={code}>
            <span className={styles.competency}>{id ? <Link to={paths.certification(id)}>{name}</Link> : name}</span>
            <Tag tone={is_held ? 'good' : 'bad'}>{sayGap(is_held ? 'certificationHeld' : 'certificationMissing')}</Tag>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Requirements({ items, leadsToMentors }: { items: readonly RequirementGap[]; leadsToMentors: boolean }) {
  const say = useWords(latticeWords)
  return (
    <ul className={styles.requirements}>
      {items.map(({ competency, held, required, must_have }) => (
        <li key={competency.code}>
          <span className={styles.competency}>{competency.name}</span>
          <span className={styles.facts}>
            {must_have && `${say('mustHave')} · `}
            {say('ofLevel', { held, required })}
            {leadsToMentors && (
              <>
                {' · '}
                <Link
                  to={paths.findMentor({ competency: competency.id, level: String(required), name: competency.name })}
                  aria-label={say('findMentorFor', { name: competency.name })}
                >
                  {say('findMentor')}
                </Link>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
