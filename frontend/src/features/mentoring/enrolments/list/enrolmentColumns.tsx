import { useLocation, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'

import { Link } from '@/shared/Link'
import { enrolmentWords } from '@/shared/messages/en/enrolments'
import { sideWords } from '@/shared/messages/en/mentoring'
import { useWords } from '@/shared/messages/words'
import { writeSearch, type SearchParams } from '@/shared/searchParams'
import type { Column } from '@/shared/table/DataTable'

import type { Programme } from '../../programmes/api'
import { EnrolmentTag } from '../../programmes/components/StateTag'
import type { EnrolmentRow } from './api'
import { DecideCell, type DecideProps } from './DecideCell'
import styles from './enrolmentColumns.module.css'
import { SaidCell } from './SaidCell'

/** The columns of who takes part; the name opens the whole application. */
export function useEnrolmentColumns(options: { sides: Programme['sides']; onDecline: DecideProps['onDecline'] }): Column<EnrolmentRow>[] {
  const { sides, onDecline } = options
  const say = useWords(enrolmentWords)
  const saySide = useWords(sideWords)
  return useMemo(() => {
    const side: Column<EnrolmentRow> = { id: 'side', title: say('side'), width: '5.5rem', cell: (row) => saySide(row.side) }
    return [
      { id: 'name', title: say('name'), sort: 'name', width: '24%', cell: (row) => <NameCell enrolment={row} /> },
      ...(sides.length > 1 ? [side] : []),
      { id: 'state', title: say('state'), width: '11rem', cell: ({ state }) => <EnrolmentTag state={state} /> },
      { id: 'said', title: say('both'), onlyWide: true, tall: true, cell: (row) => <SaidCell enrolment={row} /> },
      { id: 'decide', title: say('decide'), width: '29%', action: true, cell: (row) => <DecideCell enrolment={row} onDecline={onDecline} /> },
    ]
  }, [say, saySide, sides, onDecline])
}

function NameCell({ enrolment: { id, person, title, left_out } }: { enrolment: EnrolmentRow }) {
  const say = useWords(enrolmentWords)
  const search: SearchParams = useSearch({ strict: false })
  const pathname = useLocation({ select: (location) => location.pathname })
  return (
    <span className={styles.who}>
      <Link to={`${pathname}${writeSearch({ ...search, enrolment: id })}`} data-enrolment={id}>
        {person.name}
      </Link>
      {title && <span className={styles.title}>{title}</span>}
      {left_out > 0 && <span className={styles.title}>{say('leftOut', { count: left_out })}</span>}
    </span>
  )
}
