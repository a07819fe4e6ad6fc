import { useQueries } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Page } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { Tag } from '@/shared/Tag'

import { scenarioQuery, type Scenario, type ScenarioPlan } from '../api'
import { ChainList } from './ChainList'
import compared from './ComparedScenarios.module.css'
import { Figures } from './ResultPart'
import styles from './WhatIf.module.css'

const MOST_COMPARED = 3

/** Two or three scenarios, each by its best plan. */
export function ComparedScenarios({ ids }: { ids: readonly string[] }) {
  const say = useWords(whatIfWords)
  const queries = useQueries({ queries: ids.slice(0, MOST_COMPARED).map((id) => scenarioQuery(id)) })
  const plans = queries.flatMap(({ data }) => data?.result.plans[0] ?? [])
  return (
    <Page
      title={say('compareTitle')}
      description={say('description')}
      actions={
        <Link to={paths.whatIf} look="plain">
          {say('backToAll')}
        </Link>
      }
    >
      <p className={styles.soft}>{say('costLegend')}</p>
      <div className={compared.side}>
        {queries.map(({ data, error, isError }, place) =>
          data ? (
            <Side key={data.id} scenario={data} plans={plans} />
          ) : isError ? (
            <ProblemNotice key={ids[place]} problem={error} />
          ) : (
            <Skeleton key={ids[place]} lines={8} />
          ),
        )}
      </div>
    </Page>
  )
}

function Side({ scenario, plans }: { scenario: Scenario; plans: readonly ScenarioPlan[] }) {
  const say = useWords(whatIfWords)
  const format = useFormat()
  const { id, name, leaving, result } = scenario
  const plan = result.plans[0]
  return (
    <Card title={name} actions={<Link to={paths.scenario(id)}>{say('one')}</Link>}>
      <p className={styles.soft}>{say('leavesList', { names: format.list(leaving.map(({ person }) => person.name)) })}</p>
      {plan ? (
        <>
          <Least plan={plan} plans={plans} />
          <Figures plan={plan} />
          <div className={compared.chains}>
            {plan.chains.map((chain) => (
              <ChainList key={chain[0]?.position.id} chain={chain} isShort />
            ))}
          </div>
        </>
      ) : (
        <p>{say('nothingFollows')}</p>
      )}
    </Card>
  )
}

const COMPARED = [
  ['cost', 'cost'],
  ['moves', 'movesTotal'],
  ['open', 'openTotal'],
  ['days_empty', 'daysEmpty'],
] as const

/** In what a plan is better than all the others. */
function Least({ plan, plans }: { plan: ScenarioPlan; plans: readonly ScenarioPlan[] }) {
  const say = useWords(whatIfWords)
  const others = plans.filter((each) => each !== plan)
  const least = COMPARED.filter(([figure]) => others.length > 0 && others.every((each) => plan[figure] < each[figure]))
  return (
    <p className={compared.best}>
      {least.map(([figure, word]) => (
        <Tag key={figure} tone="good">
          {`${say('least')}: ${say(word)}`}
        </Tag>
      ))}
    </p>
  )
}
