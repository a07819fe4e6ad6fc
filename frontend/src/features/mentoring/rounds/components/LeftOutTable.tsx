import { Fragment, useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { leftOutWords } from '@/shared/messages/en/left-out'
import { roundWords, workbenchWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'

import type { LeftOutGroup, LeftOutMentee } from '../workbench'
import type { LeftOutPartProps } from './LeftOutPart'
import styles from './LeftOutTable.module.css'
import { WaysIn } from './WaysIn'

const COLUMNS = 6

/** Those who are left out for one reason: the reason, what would help them all, and who they are. */
export function LeftOutTable({ group, ...props }: LeftOutPartProps & { group: LeftOutGroup }) {
  const say = useWords(leftOutWords)
  const sayRound = useWords(roundWords)
  const [asked, setAsked] = useState<string | null>(null)
  const { kind, reason, people } = group
  const count = people.length
  const title = kind === null ? sayRound('people', { count }) : say('titleOf', { count, why: say(kind) })
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.reason}>{reason}</p>
      {kind !== null && <p className={styles.reason}>{say(`helps_${kind}`, { count })}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('mentee')}</th>
            <th scope="col">{say('location')}</th>
            <th scope="col">{say('wants')}</th>
            <th scope="col">{say('possible')}</th>
            <th scope="col">{say('times')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {people.map((mentee) => (
            <Fragment key={mentee.person.id}>
              <MenteeRow mentee={mentee} isOpen={asked === mentee.person.id} onAsk={setAsked} />
              {asked === mentee.person.id && (
                <tr className={styles.ways}>
                  <td colSpan={COLUMNS}>
                    <WaysIn {...props} person={mentee.person} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface MenteeRowProps {
  mentee: LeftOutMentee
  isOpen: boolean
  onAsk: (id: string | null) => void
}

function MenteeRow({ mentee: { person, location, wants, possible, times }, isOpen, onAsk }: MenteeRowProps) {
  const say = useWords(leftOutWords)
  const sayWays = useWords(workbenchWords)
  const format = useFormat()
  return (
    <tr>
      <th scope="row">
        <Link to={paths.person(person.id)}>{person.name}</Link>
      </th>
      <td data-label={say('location')}>{location || '–'}</td>
      <td data-label={say('wants')}>{wants.length > 0 ? format.list(wants) : '–'}</td>
      <td data-label={say('possible')} className={styles.number}>
        {possible === null ? '–' : format.number(possible)}
      </td>
      <td data-label={say('times')} className={styles.number}>
        {times === 0 ? say('never') : say('timesBefore', { count: times })}
      </td>
      <td className={styles.deed}>
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-label={sayWays('helpNamed', { name: person.name })}
          onClick={() => onAsk(isOpen ? null : person.id)}
        >
          {sayWays('help')}
        </Button>
      </td>
    </tr>
  )
}
