import { useMemo } from 'react'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { peopleWords } from '@/shared/messages/en/people'
import { useWords } from '@/shared/messages/words'
import type { Column } from '@/shared/table/DataTable'

import type { PersonRow } from '../api'
import styles from './PeopleCells.module.css'

/** The columns of the list of people; the name leads to their page. */
export function usePeopleColumns(): Column<PersonRow>[] {
  const say = useWords(peopleWords)
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'name', title: say('name'), sort: 'name', cell: (person) => <NameCell person={person} /> },
      { id: 'position', title: say('position'), width: '24%', cell: ({ position }) => position?.title ?? say('noPosition') },
      { id: 'unit', title: say('unit'), width: '18%', cell: ({ org_unit }) => org_unit.name },
      { id: 'manager', title: say('manager'), width: '16%', cell: ({ manager }) => manager?.name ?? say('nobody') },
      { id: 'location', title: say('location'), width: '11%', onlyWide: true, cell: ({ location }) => location },
      {
        id: 'joined',
        title: say('joined'),
        sort: 'joined_on',
        width: '8rem',
        onlyWide: true,
        numeric: true,
        cell: ({ joined_on }) => (joined_on ? <time dateTime={joined_on}>{format.day(joined_on)}</time> : null),
      },
    ],
    [say, format],
  )
}

function NameCell({ person }: { person: PersonRow }) {
  const say = useWords(peopleWords)
  return (
    <span className={styles.name}>
      <Link to={paths.person(person.id)}>{person.name}</Link>
      {person.state === 'left' && <span className={styles.left}>{say('left')}</span>}
    </span>
  )
}
