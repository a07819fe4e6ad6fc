import { checkWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'

import type { ImportProblem } from '../api'
import { sentence } from '../wording'
import styles from './FaultList.module.css'

/** What is wrong with the file as a whole or with its columns: what, and what would be right. */
export function FaultList({ faults }: { faults: readonly ImportProblem[] }) {
  const say = useWords(checkWords)
  if (faults.length === 0) return null
  return (
    <ul className={styles.faults}>
      {faults.map(({ row, column, problem, remedy }) => (
        <li key={`${row} ${column} ${problem}`}>
          <p className={styles.problem}>{sentence(problem)}</p>
          <p className={styles.remedy}>{remedy}</p>
          {row !== null && <p className={styles.remedy}>{column ? say('cell', { column, row }) : say('rowNumber', { row })}</p>}
        </li>
      ))}
    </ul>
  )
}

