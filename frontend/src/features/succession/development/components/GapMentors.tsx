import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { developmentWords } from '@/shared/messages/en/succession-development'
import { useWords } from '@/shared/messages/words'

import { gapMentorsQuery, type CompetencyMentor } from '../api'
import styles from './Development.module.css'

interface GapMentorsProps {
  competency: { id: string; name: string; level: number }
  /** Id of who is to learn it. */
  learner: string
}

/** Mentors who teach what somebody lacks and have a seat to give; whom to ask, their person decides. */
export function GapMentors({ competency, learner }: GapMentorsProps) {
  const say = useWords(developmentWords)
  const { data } = useQuery(gapMentorsQuery(competency.id, competency.level, learner))
  if (data === undefined) return null
  if (data.items.length === 0) return <p className={styles.soft}>{say('noMentors')}</p>
  return (
    <>
      <p className={styles.soft}>{say('mentors')}</p>
      <ul className={styles.mentors} aria-label={say('mentorsFor', { name: competency.name })}>
        {data.items.map((mentor) => (
          <Mentor key={mentor.person.id} mentor={mentor} />
        ))}
        {data.more > 0 && <li className={styles.soft}>{say('moreMentors', { count: data.more })}</li>}
      </ul>
    </>
  )
}

function Mentor({ mentor: { person, title, level, programme } }: { mentor: CompetencyMentor }) {
  const say = useWords(developmentWords)
  return (
    <li>
      <Link to={paths.person(person.id)}>{person.name}</Link>{' '}
      <span className={styles.soft}>{[title, say('mentorLevel', { level })].filter(Boolean).join(' · ')}</span>{' '}
      <Link to={paths.programme(programme.id)}>{programme.name}</Link>
    </li>
  )
}
