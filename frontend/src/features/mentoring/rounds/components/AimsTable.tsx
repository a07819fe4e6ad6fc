import { useMutation } from '@tanstack/react-query'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { policyWords } from '@/shared/messages/en/policy'
import { comparisonWords } from '@/shared/messages/en/comparison'
import { useWords } from '@/shared/messages/words'
import { focusHeading } from '@/shared/page/focusHeading'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { Tag } from '@/shared/Tag'

import type { Round } from '../api'
import { bestOf, chooseResult, isSame, type Result } from '../comparison'
import styles from './AimsTable.module.css'

export interface AimsTableProps {
  round: Round
  results: readonly Result[]
  chosen?: Result
  mayDecide: boolean
  onChoose: (id: string) => void
}

/** Of which figures more is better, of which less; other mentors than shown are neither. */
const WANTED = { matched: 'most', mean: 'most', worst: 'most', total: 'most', blocking: 'least', firstChoices: 'most' } as const

const FIGURES = ['matched', 'mean', 'worst', 'total', 'blocking', 'firstChoices', 'changes'] as const

const ALIGNED: ReadonlySet<string> = new Set(['mean', 'worst', 'total'])

function figures(result: Result): (number | null)[] {
  const { matched, mean, worst, total, blocking_pairs, first_choices, gain, lose, move } = result
  return [matched, mean, worst, total, blocking_pairs, first_choices, gain + lose + move]
}

/** Every aim in figures; one is chosen to see who changes, or used. */
export function AimsTable({ round, results, chosen, mayDecide, onChoose }: AimsTableProps) {
  const say = useWords(comparisonWords)
  const sayPolicy = useWords(policyWords)
  const format = useFormat()
  const rows = results.map(figures)
  const best = FIGURES.map((name, place) =>
    name === 'changes' ? null : bestOf(rows.map((row) => row[place] ?? null), WANTED[name]),
  )
  const use = useMutation({
    mutationFn: (result: Result) => chooseResult(round.id, result, sayPolicy(result.objective)),
    onSuccess: focusHeading,
  })
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={say('table')}>
        <thead>
          <tr>
            <th scope="col">{say('aim')}</th>
            {FIGURES.map((name) => (
              <th key={name} scope="col">
                {say(name)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={result.id} data-chosen={result.id === chosen?.id || undefined}>
              <th scope="row">
                <AimCell result={result} onChoose={onChoose} />
              </th>
              {figures(result).map((value, place) => (
                <td key={FIGURES[place]} data-label={say(FIGURES[place] ?? 'matched')}>
                  {value === null ? '–' : <Figure text={ALIGNED.has(FIGURES[place] ?? '') ? format.aligned(value) : format.number(value)} isBest={value === best[place]} />}
                </td>
              ))}
              <td>
                {isSame(result) && <span className={styles.same}>{say('sameResult')}</span>}
                {!isSame(result) && mayDecide && result.actions.includes('use') && (
                  <Button
                    look="quiet"
                    busy={use.isPending}
                    aria-label={say('useNamed', { aim: sayPolicy(result.objective) })}
                    onClick={() => use.mutate(result)}
                  >
                    {say('use')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend}>{say('bestIs')}</p>
      {use.isError && <ProblemNotice problem={use.error} />}
    </div>
  )
}

/** A figure; the best of its column stands out, and says so to who does not see it. */
function Figure({ text, isBest }: { text: string; isBest: boolean }) {
  const say = useWords(comparisonWords)
  if (!isBest) return text
  return (
    <strong className={styles.best}>
      {text} <span className="unseen">{say('best')}</span>
    </strong>
  )
}

function AimCell({ result, onChoose }: { result: Result; onChoose: (id: string) => void }) {
  const say = useWords(comparisonWords)
  const sayPolicy = useWords(policyWords)
  const aim = sayPolicy(result.objective)
  return (
    <span className={styles.aim}>
      {result.is_shown ? (
        aim
      ) : (
        <button type="button" className={styles.choose} aria-label={say('choose', { aim })} onClick={() => onChoose(result.id)}>
          {aim}
        </button>
      )}
      {result.is_shown && <Tag tone="good">{say('shown')}</Tag>}
    </span>
  )
}
