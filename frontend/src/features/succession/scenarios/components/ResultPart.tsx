import { useState } from 'react'

import { useFormat } from '@/shared/format'
import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import type { ScenarioPlan, ScenarioResult } from '../api'
import { ChainPicture } from './ChainPicture'
import { ChainList } from './ChainList'
import styles from './WhatIf.module.css'

/** What follows: the least costly plan and the next best, each as chains in words and drawn. */
export function ResultPart({ result, isOld }: { result: ScenarioResult; isOld: boolean }) {
  const say = useWords(whatIfWords)
  const [chosen, setChosen] = useState(0)
  const plan = result.plans[chosen] ?? result.plans[0]
  return (
    <div aria-busy={isOld}>
      <Card title={say('result')}>
        <Remarks result={result} />
        {plan && (
          <>
            <PlanChoice plans={result.plans} chosen={result.plans.indexOf(plan)} onChoose={setChosen} />
            <Figures plan={plan} />
            <p className={styles.soft}>{say('costLegend')}</p>
            <Chains plan={plan} />
          </>
        )}
        <Basis result={result} />
      </Card>
    </div>
  )
}

function Chains({ plan }: { plan: ScenarioPlan }) {
  return plan.chains.map((chain) => (
    <div key={chain[0]?.position.id} className={styles.chain}>
      <ChainList chain={chain} />
      <ChainPicture chain={chain} />
    </div>
  ))
}

function Remarks({ result }: { result: ScenarioResult }) {
  const say = useWords(whatIfWords)
  const format = useFormat()
  const { plans, without_seat, gone, is_proven } = result
  const remarks = [
    plans.length === 0 && say('nothingFollows'),
    plans.length > 0 && without_seat.length > 0 && say('withoutSeat', { names: format.list(without_seat.map(({ name }) => name)) }),
    gone > 0 && say('gone', { count: gone }),
    !is_proven && say('notProven'),
  ].filter((remark) => remark !== false)
  return remarks.map((remark) => <p key={remark}>{remark}</p>)
}

interface PlanChoiceProps {
  plans: readonly ScenarioPlan[]
  chosen: number
  onChoose: (place: number) => void
}

function PlanChoice({ plans, chosen, onChoose }: PlanChoiceProps) {
  const say = useWords(whatIfWords)
  return (
    <fieldset className={styles.plans}>
      <legend className="unseen">{say('planOf')}</legend>
      {[...plans.entries()].map(([place, plan]) => (
        <label key={place} className={styles.plan}>
          <input type="radio" name="plan" checked={place === chosen} onChange={() => onChoose(place)} />
          <span className={styles.planName}>{place === 0 ? say(plan.open > 0 ? 'bestOpen' : 'bestFull') : say('alternative', { number: place })}</span>
          <PlanLine plan={plan} />
        </label>
      ))}
    </fieldset>
  )
}

function PlanLine({ plan }: { plan: ScenarioPlan }) {
  const say = useWords(whatIfWords)
  const format = useFormat()
  const parts = [
    `${say('cost')} ${format.number(plan.cost)}`,
    say('moves', { count: plan.moves }),
    plan.hires > 0 && say('hires', { count: plan.hires }),
    plan.open > 0 && say('openSeats', { count: plan.open }),
  ]
  return <span className={styles.planLine}>{parts.filter(Boolean).join(' · ')}</span>
}

/** What a plan costs, in figures that line up. */
export function Figures({ plan }: { plan: ScenarioPlan }) {
  const say = useWords(whatIfWords)
  const format = useFormat()
  const figures = [
    [say('costTotal'), format.number(plan.cost)],
    [say('movesTotal'), format.number(plan.moves)],
    [say('hiresTotal'), format.number(plan.hires)],
    [say('openTotal'), format.number(plan.open)],
    [say('filledBy'), plan.last_filled_on ? format.day(plan.last_filled_on) : say('notFilled')],
    [say('daysEmpty'), format.number(plan.days_empty)],
  ]
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Basis({ result }: { result: ScenarioResult }) {
  const say = useWords(whatIfWords)
  const format = useFormat()
  const { on, seats, ways } = result
  return <p className={styles.soft}>{say('basis', { day: format.day(on), seats: say('seatsCounted', { count: seats }), ways: say('waysCounted', { count: ways }) })}</p>
}
