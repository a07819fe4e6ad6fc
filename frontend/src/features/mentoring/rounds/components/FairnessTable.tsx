import { useFormat } from '@/shared/format'
import { fairnessWords } from '@/shared/messages/en/fairness'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import { lowestShown, useGroupLabel, type Attribute, type Fairness, type Group } from '../fairness'
import styles from './FairnessTable.module.css'

export interface FairnessTableProps {
  attribute: Attribute
  fairness: Fairness
}

/** A tenth of a percentage point: what would be written as nought is no change. */
const SMALLEST_CHANGE = 0.0005

/** The groups of an attribute, each with its share on one and the same line, and the share of all through every row. */
export function FairnessTable({ attribute: { attribute, groups }, fairness }: FairnessTableProps) {
  const say = useWords(fairnessWords)
  const nameOf = useGroupLabel(attribute)
  const from = lowestShown(fairness)
  const { previous } = fairness
  const hasMoved = groups.some(({ change }) => change !== null && Math.abs(change) >= SMALLEST_CHANGE)
  return (
    <table className={styles.table} aria-label={say(attribute)}>
      <caption className={styles.legend}>
        <span className={styles.lines}>{say('legend')}</span> {previous !== null && !hasMoved && say('noChange', { number: previous })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('group')}</th>
          <th scope="col">{say('people')}</th>
          <th scope="col">{say('coverage')}</th>
          <th scope="col" className={styles.beside}>
            <span className="unseen">{say('interval')}</span>
            <Ends from={from} />
          </th>
          <th scope="col">{say('mean')}</th>
          {previous !== null && hasMoved && (
            <th scope="col" className={styles.moved}>
              {say('change', { number: previous })}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <GroupRow key={group.label} group={group} name={nameOf(group.label)} from={from} fairness={fairness} hasMoved={hasMoved} />
        ))}
      </tbody>
    </table>
  )
}

/** Both ends of the line. */
function Ends({ from }: { from: number }) {
  const format = useFormat()
  return (
    <span className={styles.ends} aria-hidden="true">
      <span>{format.percent(from)}</span>
      <span>{format.percent(1)}</span>
    </span>
  )
}

interface GroupRowProps {
  group: Group
  name: string
  from: number
  fairness: Fairness
  hasMoved: boolean
}

function GroupRow({ group, name, from, fairness, hasMoved }: GroupRowProps) {
  const say = useWords(fairnessWords)
  const format = useFormat()
  const { people, coverage, low, high, mean, change, is_behind } = group
  const range = low !== null && high !== null && say('range', { low: format.percent(low), high: format.percent(high) })
  const sign = change !== null && change > 0 ? '+' : ''
  const number = hasMoved ? fairness.previous : null
  const moved = change !== null && say('pointsChange', { change: `${sign}${format.number(change * 100)}` })
  return (
    <tr data-behind={is_behind || undefined}>
      <th scope="row">
        {name} {is_behind && <Tag tone="warn">{say('isBehind')}</Tag>}
        {number !== null && moved && <span className={styles.below}>{say('changeBelow', { change: moved, number })}</span>}
      </th>
      <td>{format.number(people)}</td>
      <td>
        {coverage === null ? say('hidden') : format.percent(coverage)} {range && <span className={styles.below}>{range}</span>}
      </td>
      <td className={styles.beside}>
        <Interval group={group} from={from} overall={fairness.coverage} />
        {range && <span className="unseen">{range}</span>}
      </td>
      <td>{mean === null ? say('hidden') : format.aligned(mean)}</td>
      {number !== null && <td className={styles.moved}>{moved || '–'}</td>}
    </tr>
  )
}

/** A share and its interval on a line; the share of all crosses it. The figures stand beside it. */
function Interval({ group: { coverage, low, high }, from, overall }: { group: Group; from: number; overall: number }) {
  const at = (share: number) => `${(100 * (share - from)) / (1 - from)}%`
  return (
    <span className={styles.interval} aria-hidden="true">
      <span className={styles.all} style={{ left: at(overall) }} />
      {coverage !== null && low !== null && high !== null && (
        <>
          <span className={styles.span} style={{ left: at(low), width: `${(100 * (high - low)) / (1 - from)}%` }} />
          <span className={styles.point} style={{ left: at(coverage) }} />
        </>
      )}
    </span>
  )
}
