import { useFormat } from '@/shared/format'
import { policyWords } from '@/shared/messages/en/policy'
import { comparisonWords } from '@/shared/messages/en/comparison'
import { useWords } from '@/shared/messages/words'

import { aimName, type Among } from '../../programmes/aims'
import type { Round } from '../api'
import type { Result } from '../comparison'
import styles from './TradeOff.module.css'

export interface WhichResultsProps {
  round: Pick<Round, 'among'>
  results: readonly Result[]
  before: Result
  after: Result
  onChoose: (end: 'before' | 'after', id: string) => void
}

/** Which two results are set against each other: any of those that stand, and of those made before something was decided. */
export function WhichResults({ round, results, before, after, onChoose }: WhichResultsProps) {
  return (
    <div className={styles.axes}>
      <Which round={round} end="before" chosen={before} results={results.filter(({ id }) => id !== after.id)} onChoose={onChoose} />
      <Which round={round} end="after" chosen={after} results={results.filter(({ id }) => id !== before.id)} onChoose={onChoose} />
    </div>
  )
}

interface WhichProps extends Pick<WhichResultsProps, 'round' | 'results' | 'onChoose'> {
  end: 'before' | 'after'
  chosen: Result
}

function Which({ round, end, chosen, results, onChoose }: WhichProps) {
  const say = useWords(comparisonWords)
  const nameOf = useResultName(round.among)
  const earlier = results.filter((one) => !one.is_current)
  const option = (result: Result) => (
    <option key={result.id} value={result.id}>
      {nameOf(result)}
    </option>
  )
  return (
    <label className={styles.axis} htmlFor={`compared-${end}`}>
      {say(end === 'before' ? 'from' : 'to')}
      <select id={`compared-${end}`} value={chosen.id} onChange={(event) => onChoose(end, event.currentTarget.value)}>
        {results.filter((one) => one.is_current).map(option)}
        {earlier.length > 0 && <optgroup label={say('earlier')}>{earlier.map(option)}</optgroup>}
      </select>
    </label>
  )
}

/** Names a result among others: by its aim, and by when it was made unless it stands on what is decided now. */
export function useResultName(among: Among): (result: Result) => string {
  const say = useWords(comparisonWords)
  const sayPolicy = useWords(policyWords)
  const format = useFormat()
  return (result) => {
    const aim = aimName(result.objective, among, sayPolicy)
    if (result.is_shown) return say('shownNamed', { aim })
    return result.is_current ? aim : say('earlierNamed', { aim, when: format.moment(result.made_at) })
  }
}
