import { checkWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'

import type { ImportProblem, ImportRow, PeopleImport } from '../api'
import { sentence } from '../wording'
import { CellEditor } from './CellEditor'
import styles from './Results.module.css'

/** Everything that is wrong with a row, each to be mended where it stands. */
export function ProblemsCell({ row, shown }: { row: ImportRow; shown: PeopleImport }) {
  const say = useWords(checkWords)
  if (row.is_left_out) return <span className={styles.none}>{say('isLeftOut')}</span>
  return (
    <div className={styles.stack}>
      {row.problems.map((problem) => (
        <ProblemItem key={`${problem.kind} ${problem.field}`} problem={problem} row={row} shown={shown} />
      ))}
    </div>
  )
}

function ProblemItem({ problem, row, shown }: { problem: ImportProblem; row: ImportRow; shown: PeopleImport }) {
  const isMendable = problem.field !== null && problem.column !== null && row.row !== null && shown.actions.includes('mend')
  if (isMendable) return <CellEditor problem={problem} row={row} shown={shown} />
  return (
    <div>
      <p>{sentence(problem.problem)}</p>
      <p className={styles.number}>{problem.remedy}</p>
    </div>
  )
}
