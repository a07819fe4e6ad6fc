import { useState } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { gapFactorWords, gapStateWords, gapWords } from '@/shared/messages/en/gaps'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import { LevelBar } from '../../assessments/components/LevelBar'
import type { RequirementGap } from '../api'
import { FACTORS, type Adjusting, type Factor } from '../useAdjusting'
import styles from './GapTable.module.css'
import { GapEvidence } from './GapEvidence'

/** So many to begin with; the others on demand. */
const FIRST = 5

export interface GapTableProps {
  items: readonly RequirementGap[]
  on: string
  adjusting: Adjusting
}

/** The gaps, what to begin with first; the numbers behind their places are a press away, and can be changed there. */
export function GapTable({ items, on, adjusting }: GapTableProps) {
  const say = useWords(gapWords)
  const [isAdjusting, setAdjusting] = useState(adjusting.adjust.length > 0)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole || isAdjusting ? items : items.slice(0, FIRST)
  return (
    <>
      <Table items={shown} most={Math.max(...items.map(({ factors }) => factors?.priority ?? 0))} isAdjusting={isAdjusting} on={on} adjusting={adjusting} />
      <div className={styles.bar}>
        {shown.length < items.length && <Button onClick={() => setWhole(true)}>{say('showAll', { count: items.length })}</Button>}
        <Button look="quiet" aria-expanded={isAdjusting} onClick={() => setAdjusting(!isAdjusting)}>
          {say(isAdjusting ? 'adjustEnd' : 'adjust')}
        </Button>
      </div>
    </>
  )
}

interface TableProps extends GapTableProps {
  most: number
  isAdjusting: boolean
}

function Table({ items, most, isAdjusting, on, adjusting }: TableProps) {
  const say = useWords(gapWords)
  const sayFactor = useWords(gapFactorWords)
  return (
    <table className={styles.table} aria-label={say('begin')}>
      <thead>
        <tr>
          <th scope="col">{say('competency')}</th>
          <th scope="col">{say('level')}</th>
          {isAdjusting && FACTORS.map((factor) => (
            <th key={factor} scope="col" data-numeric>
              {sayFactor(factor)}
            </th>
          ))}
          <th scope="col" data-numeric>
            {say('priority')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <GapRow key={item.competency.code} item={item} most={most} isAdjusting={isAdjusting} on={on} adjusting={adjusting} />
        ))}
      </tbody>
    </table>
  )
}

function GapRow({ item, most, isAdjusting, on, adjusting }: { item: RequirementGap } & Omit<TableProps, 'items'>) {
  const say = useWords(gapWords)
  const sayFactor = useWords(gapFactorWords)
  const { competency, place, factors } = item
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <span className={styles.place}>{place}</span>
        {competency.name}
        {item.required_name && <span className={styles.soft}>{say('needed', { level: item.required, name: item.required_name })}</span>}
        {item.required_description && <span className={styles.soft}>{item.required_description}</span>}
      </th>
      <td className={styles.level}>
        <GapLevel item={item} />
        <GapEvidence item={item} on={on} />
      </td>
      {isAdjusting && FACTORS.map((factor) => (
        <td key={factor} className={styles.factor} data-title={sayFactor(factor)}>
          {factors && <FactorInput item={item} factor={factor} adjusting={adjusting} />}
        </td>
      ))}
      <td className={styles.priority} data-title={say('priority')}>
        {factors && <Priority item={item} priority={factors.priority} most={most} />}
      </td>
    </tr>
  )
}

/** How much it is worth beginning with, beside the first of all, and by what. */
function Priority({ item, priority, most }: { item: RequirementGap; priority: number; most: number }) {
  const say = useWords(gapWords)
  const format = useFormat()
  const { held, required, must_have } = item
  return (
    <>
      <span className={styles.worth}>
        <meter className={styles.meter} min={0} max={most} value={priority} aria-hidden="true" />
        {format.number(priority)}
      </span>
      <span className={styles.soft}>{say(must_have ? 'reasonMust' : 'reason', { count: required - held })}</span>
    </>
  )
}

/** How far it is, as a picture and in words. */
export function GapLevel({ item }: { item: RequirementGap }) {
  const say = useWords(gapWords)
  const sayState = useWords(gapStateWords)
  const { held, required, state, must_have } = item
  return (
    <span className={styles.standing}>
      <LevelBar held={Math.min(held, required)} highest={required} required={required} />
      <span className={styles.figure}>{say('heldOf', { held, required })}</span>
      <Tag tone={state === 'have' ? 'good' : state === 'part' ? 'warn' : 'bad'}>{sayState(state)}</Tag>
      {must_have && <Tag>{say('mustHave')}</Tag>}
    </span>
  )
}

function FactorInput({ item, factor, adjusting }: { item: RequirementGap; factor: Factor; adjusting: Adjusting }) {
  const say = useWords(gapWords)
  const sayFactor = useWords(gapFactorWords)
  const { competency, factors } = item
  const value = String(factors?.[factor] ?? '')
  return (
    <input
      key={value}
      type="number"
      inputMode="numeric"
      min={1}
      max={99}
      className={styles.input}
      aria-label={say('ofFactor', { factor: sayFactor(factor), competency: competency.name })}
      data-set={factors?.adjusted.includes(factor) || undefined}
      defaultValue={value}
      onBlur={({ target }) => target.value !== value && adjusting.set(factor, competency.code, target.value)}
      onKeyDown={({ key, currentTarget }) => key === 'Enter' && adjusting.set(factor, competency.code, currentTarget.value)}
    />
  )
}
