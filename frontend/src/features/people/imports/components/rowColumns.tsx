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
    if (kind === 'problem') {
      return [
        who,
        { id: 'wrong', title: say('wrong'), tall: true, cell: (row) => <ProblemsCell row={row} shown={shown} /> },
        { id: 'out', title: say('leaveOut'), width: '8rem', action: true, cell: (row) => <LeaveOutCell row={row} shown={shown} /> },
      ]
    }
    return [who, { id: 'changes', title: say('changes'), tall: kind !== 'kept', cell: (row) => <ChangesCell row={row} /> }]
  }, [say, shown, kind])
}

function WhoCell({ row: { person, name, number, row } }: { row: ImportRow }) {
  const say = useWords(checkWords)
  const called = name || person?.name || say('nobody')
  return (
    <span className={styles.who}>
      {person ? <Link to={paths.person(person.id)}>{called}</Link> : called}
      <span className={styles.number}>{row === null ? number : say('numberAndRow', { number, row })}</span>
    </span>
  )
}
