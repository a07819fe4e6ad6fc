import { useMemo } from 'react'

import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { checkWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import type { Column } from '@/shared/table/DataTable'

import type { ImportRow, PeopleImport, RowKind } from '../api'
import { ChangesCell } from './ChangesCell'
import { LeaveOutCell } from './LeaveOutCell'
import { ProblemsCell } from './ProblemsCell'
import styles from './Results.module.css'

/** The columns of the rows of one kind: what is wrong with them, or what becomes of whom. */
export function useRowColumns(shown: PeopleImport, kind: RowKind): Column<ImportRow>[] {
  const say = useWords(checkWords)
  return useMemo(() => {
    const who: Column<ImportRow> = { id: 'who', title: say('who'), width: '14rem', cell: (row) => <WhoCell row={row} /> }
    const number: Column<ImportRow> = {
      id: 'row',
      title: say('row'),
      width: '5rem',
      numeric: true,
      onlyWide: true,
      cell: ({ row }) => row,
    }
    if (kind === 'problem') {
      return [
        who,
        number,
        { id: 'wrong', title: say('wrong'), cell: (row) => <ProblemsCell row={row} shown={shown} /> },
        { id: 'out', title: say('leaveOut'), width: '8rem', action: true, cell: (row) => <LeaveOutCell row={row} shown={shown} /> },
      ]
    }
    return [who, number, { id: 'changes', title: say('changes'), cell: (row) => <ChangesCell row={row} /> }]
  }, [say, shown, kind])
}

function WhoCell({ row: { person, name, number } }: { row: ImportRow }) {
  const say = useWords(checkWords)
  const called = name || person?.name || say('nobody')
  return (
    <span className={styles.who}>
      {person ? <Link to={paths.person(person.id)}>{called}</Link> : called}
      <span className={styles.number}>{number}</span>
    </span>
  )
}
