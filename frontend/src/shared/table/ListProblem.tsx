import { asProblem } from '@/api/problem'

import { Button } from '../Button'
import { WarnIcon } from '../icons'
import { tableWords } from '../messages/en/table'
import { useWords } from '../messages/words'
import { ProblemNotice } from '../problem/ProblemNotice'
import problemStyles from '../problem/ProblemNotice.module.css'
import styles from './ListProblem.module.css'
import { unknownFilters } from './tableState'
import type { TableControl } from './useTableState'

export interface ListProblemProps {
  problem: unknown
  onRetry: () => unknown
  control: TableControl | undefined
}

/** Why a list is not there. Where the address asks for what no list has, trying again is no use: the filter goes. */
export function ListProblem({ problem, onRetry, control }: ListProblemProps) {
  const unknown = control ? unknownFilters(control.state, asProblem(problem)) : []
  if (!control || unknown.length === 0) return <ProblemNotice problem={problem} onRetry={onRetry} />
  return <UnknownFilters filters={unknown} onClear={control.clear} />
}

function UnknownFilters({ filters, onClear }: { filters: readonly (readonly [string, string])[]; onClear: () => void }) {
  const say = useWords(tableWords)
  return (
    <div className={problemStyles.notice} role="alert">
      <WarnIcon />
      <div className={problemStyles.text}>
        <p className={problemStyles.happened}>{say('unknownFilter', { count: filters.length })}</p>
        <ul className={styles.filters}>
          {filters.map(([name, value]) => (
            <li key={name}>
              <code>{`${name}=${value}`}</code>
            </li>
          ))}
        </ul>
        <p>{say('unknownFilterTodo')}</p>
      </div>
      <Button onClick={onClear}>{say('clearFilters')}</Button>
    </div>
  )
}
