import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { groupWords } from '@/shared/messages/en/groups'
import { previewWords } from '@/shared/messages/en/policy-preview'
import { useWords } from '@/shared/messages/words'

import type { PolicyPreview } from '../api'
import { byReason, worthwhileSeats, type SameReason } from '../preview'
import styles from './PreviewPeople.module.css'

const MOST_NAMED = 12

/** Whom the rules leave nobody, and who would have no mentor or be in no group, each with the reason. */
export function LeftOut({ preview: { without_option, left_out, peers } }: { preview: PolicyPreview }) {
  const say = useWords(previewWords)
  const sayGroup = useWords(groupWords)
  const titled = (name: 'withoutOption' | 'leftOut', count: number) => (peers > 0 ? sayGroup(name, { count }) : say(name, { count }))
  return (
    <>
      {without_option.length > 0 && (
        <People title={titled('withoutOption', without_option.length)} people={without_option.map((person) => ({ person, reason: null }))} />
      )}
      {left_out.length > 0 && <People title={titled('leftOut', left_out.length)} people={left_out} />}
    </>
  )
}

interface PeopleProps {
  title: string
  people: readonly { person: { id: string; name: string }; reason: string | null }[]
}

function People({ title, people }: PeopleProps) {
  return (
    <details className={styles.people}>
      <summary className={styles.title}>{title}</summary>
      <ul className={styles.list}>
        {byReason(people).map((group) => (
          <li key={group.reason}>
            <Names people={group.people} />
            {group.reason && <span className={styles.reason}>{group.reason}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Names({ people }: { people: SameReason['people'] }) {
  const say = useWords(previewWords)
  const rest = people.length - MOST_NAMED
  return (
    <ul className={styles.names}>
      {people.slice(0, MOST_NAMED).map(({ id, name }) => (
        <li key={id}>
          <Link to={paths.person(id)}>{name}</Link>
        </li>
      ))}
      {rest > 0 && <li>{say('more', { count: rest })}</li>}
    </ul>
  )
}

const MOST_SHOWN = 3

/** What mentors, or skills among peers, to look for: competencies that are short, and whose like would bring most. */
export function Recruiting({ preview }: { preview: PolicyPreview }) {
  const say = useWords(previewWords)
  const sayGroup = useWords(groupWords)
  const isAmongPeers = preview.peers > 0
  const shortages = preview.shortages.slice(0, MOST_SHOWN)
  const seats = worthwhileSeats(preview).slice(0, MOST_SHOWN)
  return (
    <>
      {shortages.length > 0 && (
        <div>
          <h3 className={styles.title}>{isAmongPeers ? sayGroup('recruit') : say('recruit')}</h3>
          <ul className={styles.list}>
            {shortages.map(({ competency, wanted, seats: teaching, left_out: out }) => {
              const short = { competency, wanted, seats: teaching, out }
              return <li key={competency}>{isAmongPeers ? sayGroup('shortage', short) : say('shortage', { ...short, count: wanted })}</li>
            })}
          </ul>
        </div>
      )}
      {seats.length > 0 && (
        <div>
          <h3 className={styles.title}>{say('seats')}</h3>
          <ul className={styles.list}>
            {seats.map(({ mentor: { id, name }, people, points }) => (
              <li key={id}>
                {people > 0 ? say('seatPeople', { name, count: people }) : say('seatPoints', { name, count: points })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
