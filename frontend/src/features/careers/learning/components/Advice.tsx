import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { passedWords, learningWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'
import rows from '@/shared/styles/RowList.module.css'

import { recommendationsQuery, type GapAdvice, type Recommended, type Wish } from '../api'
import { useResourceText } from '../useResourceText'
import styles from './Learning.module.css'

export interface AdviceProps {
  personId: string
  wish: Wish
  /** What can be done with a recommendation, beside it. */
  beside?: (resource: Recommended) => ReactNode
}

/** Gaps for which there is something that are shown at once. */
const FIRST = 4

/** What closes gaps, gap by gap, with what each place rests on and what is left out and why. */
export function Advice({ personId, wish, beside }: AdviceProps) {
  const query = useQuery(recommendationsQuery(personId, wish))
  return (
    <Loaded query={query} skeleton={<Skeleton lines={4} height="2rem" />}>
      {({ items }) => (items.length === 1 ? items.map((advice) => <OfGap key={advice.competency.id} advice={advice} beside={beside} />) : <OfGaps items={items} beside={beside} />)}
    </Loaded>
  )
}

/** The gaps to begin with; the others on demand, and those for which there is nothing in one sentence. */
function OfGaps({ items, beside }: { items: readonly GapAdvice[]; beside: AdviceProps['beside'] }) {
  const say = useWords(learningWords)
  const format = useFormat()
  const some = items.filter(({ total }) => total > 0)
  const none = items.filter(({ total }) => total === 0)
  const shown = (those: readonly GapAdvice[]) => those.map((advice) => <OfGap key={advice.competency.id} advice={advice} beside={beside} />)
  return (
    <div className={styles.parts}>
      {shown(some.slice(0, FIRST))}
      {some.length > FIRST && (
        <details>
          <summary>{say('forOthers', { count: some.length - FIRST })}</summary>
          <div className={styles.parts}>{shown(some.slice(FIRST))}</div>
        </details>
      )}
      {none.length > 0 && <p className={styles.soft}>{say('noneFor', { list: format.list(none.map(({ competency }) => competency.name)) })}</p>}
    </div>
  )
}

function OfGap({ advice, beside }: { advice: GapAdvice; beside: AdviceProps['beside'] }) {
  const say = useWords(learningWords)
  const sayWhy = useWords(passedWords)
  const { competency, held, required, recommended, total, passed } = advice
  const more = total - recommended.length
  return (
    <div className={styles.gap}>
      <h3>{say('forGap', { name: competency.name, held, required })}</h3>
      {recommended.length === 0 ? (
        <p className={styles.soft}>{say('nothingFound')}</p>
      ) : (
        <ul className={rows.list}>
          {recommended.map((resource) => (
            <Line key={resource.id} resource={resource} advice={advice}>
              {beside?.(resource)}
            </Line>
          ))}
        </ul>
      )}
      {more > 0 && (
        <p>
          <Link to={paths.resourcesTo(competency.id)}>{say('more', { count: more })}</Link>
        </p>
      )}
      {passed.length > 0 && (
        <details className={styles.soft}>
          <summary>{say('leftOut', { count: passed.length })}</summary>
          <ul>
            {passed.map(({ resource, why }) => (
              <li key={resource.id}>{sayWhy(why, { title: resource.title })}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Line({ resource, advice, children }: { resource: Recommended; advice: GapAdvice; children: ReactNode }) {
  const say = useWords(learningWords)
  const format = useFormat()
  const { time, cost, rating } = useResourceText()
  const { held } = advice
  const { id, title, provider, minutes, minutes_per_level, reaches, also } = resource
  const facts = [provider, time(minutes), cost(resource), rating(resource)]
  const reasons = [
    say('why', { held, reaches, time: time(minutes_per_level) }),
    also.length > 0 && say('also', { list: format.list(also.map(({ name }) => name)) }),
  ]
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <p className={rows.heading}>
          <Link to={paths.resource(id)}>{title}</Link>
        </p>
        <p className={styles.soft}>{facts.filter(Boolean).join(' · ')}</p>
        <p>{reasons.filter(Boolean).join('; ')}</p>
      </div>
      {children}
    </li>
  )
}
