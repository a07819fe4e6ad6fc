import { useQuery } from '@tanstack/react-query'

import type { components } from '@/api/schema'
import { paths } from '@/app/paths'
import { PersonItem } from '@/features/people/PersonItem'
import { Link } from '@/shared/Link'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'

import { moveMentorsQuery } from '../api'
import styles from './RoleDrawer.module.css'

type MoveMentor = components['schemas']['MoveMentor']

/** Mentors whom the viewer could ask and who came into a role themselves, as far as they let others see it. */
export function MoveMentors({ from, to }: { from?: string; to: string }) {
  const say = useWords(latticeWords)
  const query = useQuery(moveMentorsQuery(from, to))
  return (
    <Loaded query={query} skeleton={<Skeleton lines={2} />}>
      {({ items, more }) =>
        items.length === 0 ? (
          <p className={styles.facts}>{say('noMentors')}</p>
        ) : (
          <>
            <ul className={styles.mentors} aria-label={say('mentors')}>
              {items.map((mentor) => (
                <Mentor key={mentor.person.id} mentor={mentor} tellsSource={from === undefined} />
              ))}
            </ul>
            {more > 0 && <p className={styles.facts}>{say('moreMentors', { count: more })}</p>}
          </>
        )
      }
    </Loaded>
  )
}

function Mentor({ mentor: { person, title, source, year, programme, actions }, tellsSource }: { mentor: MoveMentor; tellsSource: boolean }) {
  const say = useWords(latticeWords)
  const moved = tellsSource ? say('movedFrom', { role: source, year: String(year) }) : say('movedIn', { year: String(year) })
  return (
    <li className={styles.mentor}>
      <ul>
        <PersonItem {...person} detail={[title, moved].filter(Boolean).join(' · ')} />
      </ul>
      {actions.includes('request') ? (
        <Link to={paths.request(programme.id)} aria-label={say('askIn', { name: person.name, programme: programme.name })}>
          {say('ask')}
        </Link>
      ) : (
        <Link to={paths.programme(programme.id)}>{say('mentorIn', { programme: programme.name })}</Link>
      )}
    </li>
  )
}
