import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { teamWords } from '@/shared/messages/en/gaps'
import { useWords } from '@/shared/messages/words'

import type { HeatCell, HeatMap } from '../api'
import styles from './HeatTable.module.css'

type Look = 'have' | 'part' | 'none' | 'unsaid' | 'extra' | 'notAsked'
const SIGNS: Readonly<Record<Look, string>> = { have: '✓', part: '◐', none: '✕', unsaid: '?', extra: '', notAsked: '' }

/** People by the competencies of their roles. A sign and a number stand in each field: the colour only underlines them. */
export function HeatTable({ team }: { team: HeatMap }) {
  const say = useWords(teamWords)
  return (
    <>
      <Legend />
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.person}>
                {say('person')}
              </th>
              {team.columns.map(({ competency, short, asked_of }) => (
                <th key={competency.code} scope="col" className={styles.heading}>
                  <span className={styles.competency}>{competency.name}</span>
                  <span className={styles.soft}>{say('short', { short, asked: asked_of })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {team.items.map(({ person, role, cells }) => (
              <tr key={person.id}>
                <th scope="row" className={styles.person}>
                  <Link to={paths.competenciesOf(person.id)}>{person.name}</Link>
                  {role && <span className={styles.soft}>{role}</span>}
                </th>
                {cells.map((cell, place) => {
                  const column = team.columns[place]
                  return column && <Cell key={column.competency.code} cell={cell} to={paths.competencyOf(person.id, column.competency.id)} />
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** A field, which leads to who said so; by Tab one comes there from the person, not through hundreds of fields. */
function Cell({ cell, to }: { cell: HeatCell; to: string }) {
  const say = useWords(teamWords)
  const { held, required, is_stale } = cell
  const look = lookOf(cell)
  const words = say(look, { held: held ?? 0, required: required ?? 0 })
  const shown = required === null ? (held ?? '') : `${held ?? ''}/${required}`
  return (
    <td className={styles.cell} data-look={look} data-stale={is_stale || undefined}>
      {look === 'notAsked' ? (
        <span className="unseen">{words}</span>
      ) : (
        <Link to={to} className={styles.said} tabIndex={-1}>
          <span aria-hidden="true">{look === 'unsaid' ? `${SIGNS.unsaid}${shown}` : `${SIGNS[look]} ${shown}`}</span>
          <span className="unseen">{is_stale ? `${words}, ${say('stale')}` : words}</span>
        </Link>
      )}
    </td>
  )
}

function lookOf({ held, required }: HeatCell): Look {
  if (required === null) return held === null ? 'notAsked' : 'extra'
  if (held === null) return 'unsaid'
  if (held >= required) return 'have'
  return held ? 'part' : 'none'
}

function Legend() {
  const say = useWords(teamWords)
  const looks = { have: 'legendHave', part: 'legendPart', none: 'legendNone', unsaid: 'legendUnsaid' } as const
  return (
    <ul className={styles.legend} aria-label={say('legend')}>
      <li>{say('legendNumbers')}</li>
      {Object.entries(looks).map(([look, word]) => (
        <li key={look}>
          <span className={styles.sample} data-look={look} aria-hidden="true">
            {SIGNS[look as Look]}
          </span>
          {say(word)}
        </li>
      ))}
      <li>
        <span className={styles.sample} data-look="have" data-stale="true" aria-hidden="true" />
        {say('legendStale')}
      </li>
    </ul>
  )
}
