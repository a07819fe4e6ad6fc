import { useMutation } from '@tanstack/react-query'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { policyWords } from '@/shared/messages/en/policy'
import { comparisonWords } from '@/shared/messages/en/comparison'
import { useWords } from '@/shared/messages/words'
import { focusHeading } from '@/shared/page/focusHeading'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { Tag } from '@/shared/Tag'

import { aimName } from '../../programmes/aims'
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

function figures(result: Result): Record<(typeof FIGURES)[number], number | null> {
  const { matched, mean, worst, total, blocking_pairs: blocking, first_choices: firstChoices, gain, lose, move } = result
  return { matched, mean, worst, total, blocking, firstChoices, changes: gain + lose + move }
}

/** Every aim in figures; one is chosen to see who changes, or used. */
export function AimsTable({ round, results, chosen, mayDecide, onChoose }: AimsTableProps) {
  const say = useWords(comparisonWords)
  const sayPolicy = useWords(policyWords)
  const shown = FIGURES.filter((name) => name !== 'firstChoices' || results.some((result) => result.first_choices !== null))
  const best = (name: (typeof FIGURES)[number]) =>
    name === 'changes'
      ? null
      : bestOf(
          results.map((result) => figures(result)[name]),
          WANTED[name],
        )
  const nameOf = (result: Result) => aimName(result.objective, round.among, sayPolicy)
  const use = useMutation({
    mutationFn: (result: Result) => chooseResult(round.id, result, nameOf(result)),
    onSuccess: focusHeading,
  })
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={say('table')}>
        <thead>
          <tr>
            <th scope="col">{say('aim')}</th>
            {shown.map((name) => (
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
                <AimCell result={result} aim={nameOf(result)} onChoose={onChoose} />
              </th>
              {shown.map((name) => (
                <td key={name} data-label={say(name)}>
                  <Cell name={name} value={figures(result)[name]} best={best(name)} />
                </td>
              ))}
              <td>
                {isSame(result) && <span className={styles.same}>{say('sameResult')}</span>}
                {!isSame(result) && mayDecide && result.actions.includes('use') && (
                  <Button
                    look="quiet"
                    busy={use.isPending}
                    aria-label={say('useNamed', { aim: nameOf(result) })}
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

function Cell({ name, value, best }: { name: string; value: number | null; best: number | null }) {
  const format = useFormat()
  if (value === null) return '–'
  return <Figure text={ALIGNED.has(name) ? format.aligned(value) : format.number(value)} isBest={value === best} />
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

function AimCell({ result, aim, onChoose }: { result: Result; aim: string; onChoose: (id: string) => void }) {
  const say = useWords(comparisonWords)
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
