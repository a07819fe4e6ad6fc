import { CheckIcon, CloseIcon } from '@/shared/icons'
import { readinessWords } from '@/shared/messages/en/succession-readiness'
import { useWords } from '@/shared/messages/words'
import lists from '@/shared/table/RowsAsLists.module.css'
import { Tag } from '@/shared/Tag'

import type { ComputedReadiness, NextReadiness, ReadinessGap } from '../api'
import styles from './Readiness.module.css'

type Ruling = ComputedReadiness['tiers'][number]['rulings'][number]

/** What is computed, limit by limit, and the fewest gaps that reach the next better tier. */
export function ComputedPart({ computed }: { computed: ComputedReadiness }) {
  const say = useWords(readinessWords)
  return (
    <>
      {computed.next && <Next next={computed.next} />}
      <div>
        <h3 className={styles.sub}>{say('rules')}</h3>
        <Rules computed={computed} />
      </div>
    </>
  )
}

function Next({ next: { tier_name, count, gaps, months_short } }: { next: NextReadiness }) {
  const say = useWords(readinessWords)
  return (
    <div>
      <h3 className={styles.sub}>{say('nextTitle', { tier: tier_name })}</h3>
      {count === 0 ? (
        <p>{say('nextWait', { count: months_short })}</p>
      ) : gaps === null ? (
        <p>{say('gapsUntold', { count })}</p>
      ) : (
        <>
          <p>{say(months_short > 0 ? 'nextCloseAndWait' : 'nextClose', { count })}</p>
          <ul className={styles.list}>
            {gaps.map((gap) => (
              <li key={`${gap.kind} ${gap.code}`} className={styles.line}>
                <GapName gap={gap} />
              </li>
            ))}
          </ul>
        </>
      )}
      {count > 0 && months_short > 0 && <p className={styles.soft}>{say('monthsShort', { count: months_short })}</p>}
    </div>
  )
}

function GapName({ gap: { kind, name, required, held, must_have } }: { gap: ReadinessGap }) {
  const say = useWords(readinessWords)
  if (kind === 'certificate') {
    return (
      <>
        {name} <Tag>{say('certificate')}</Tag>
      </>
    )
  }
  return (
    <>
      {say('gapLevels', { name, required: required ?? 0, held: held ?? 0 })} {must_have && <Tag tone="warn">{say('mustHave')}</Tag>}
    </>
  )
}

function Rules({ computed: { tiers } }: { computed: ComputedReadiness }) {
  const say = useWords(readinessWords)
  const [first] = tiers
  if (!first) return null
  return (
    <div className={`${styles.room} ${lists.room}`}>
      <table className={`${styles.table} ${lists.table}`}>
        <thead>
          <tr>
            <th scope="col">{say('rule')}</th>
            <th scope="col">{say('found')}</th>
            {tiers.map(({ tier, tier_name }) => (
              <th key={tier} scope="col">
                {tier_name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.rulings.map(({ kind, found }, place) => (
            <tr key={kind}>
              <th scope="row">{say(`rule_${kind}`)}</th>
              <td data-title={say('found')}>{kind === 'missing_percent' ? say('percent', { count: found }) : found}</td>
              {tiers.map(({ tier, tier_name, rulings }) => {
                const ruling = rulings[place]
                return (
                  <td key={tier} data-title={tier_name}>
                    {ruling && <Limit ruling={ruling} />}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A limit, and whether it is kept: by a sign and a word, never by colour alone. */
function Limit({ ruling: { kind, limit, holds } }: { ruling: Ruling }) {
  const say = useWords(readinessWords)
  const word = { missing_percent: 'atMostPercent', must_haves: 'atMost', certificates: 'atMost', experience_months: 'atLeastMonths' } as const
  const Sign = holds ? CheckIcon : CloseIcon
  return (
    <span className={styles.mark} data-broken={!holds || undefined}>
      <Sign size={14} />
      {limit === null ? say('noLimit') : say(word[kind], { count: limit })}
      <span className="unseen">{say(holds ? 'holds' : 'broken')}</span>
    </span>
  )
}
