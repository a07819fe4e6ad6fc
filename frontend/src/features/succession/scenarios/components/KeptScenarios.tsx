import { useState } from 'react'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { Moment } from '@/shared/Moment'
import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'
import rows from '@/shared/styles/RowList.module.css'

import type { ScenarioSummary } from '../api'
import styles from './WhatIf.module.css'

const MOST_COMPARED = 3

/** The scenarios that the viewer keeps, and a way to lay two or three side by side. */
export function KeptScenarios({ scenarios }: { scenarios: readonly ScenarioSummary[] }) {
  const say = useWords(whatIfWords)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const tick = (id: string, on: boolean) =>
    setTicked(on ? [...ticked, id].slice(-MOST_COMPARED) : ticked.filter((each) => each !== id))
  const canCompare = ticked.length > 1
  return (
    <Section
      title={say('kept')}
      actions={
        canCompare && (
          <Link to={paths.compareScenarios(ticked)} look="plain">
            {say('compareMany', { count: ticked.length })}
          </Link>
        )
      }
    >
      {scenarios.length === 0 && <p className={styles.soft}>{say('keptEmpty')}</p>}
      {scenarios.length > 1 && <p className={styles.soft} data-unprinted>{say('compareHint')}</p>}
      {scenarios.length > 0 && (
        <ul className={rows.list}>
          {scenarios.map((each) => (
            <Kept key={each.id} scenario={each} isTicked={ticked.includes(each.id)} onTick={scenarios.length > 1 ? tick : undefined} />
          ))}
        </ul>
      )}
    </Section>
  )
}

interface KeptProps {
  scenario: ScenarioSummary
  isTicked: boolean
  onTick: ((id: string, on: boolean) => void) | undefined
}

function Kept({ scenario, isTicked, onTick }: KeptProps) {
  const say = useWords(whatIfWords)
  const format = useFormat()
  const { id, name, leaving, changed_at } = scenario
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <Link to={paths.scenario(id)} className={rows.name}>
          {name}
        </Link>
        <p className={rows.facts}>
          {say('leavesList', { names: format.list(leaving.map(({ person }) => person.name)) })}
        </p>
        <p className={rows.facts}>
          <Moment at={changed_at} />
        </p>
      </div>
      {onTick && (
        <label className={styles.tick} data-unprinted>
          <input type="checkbox" checked={isTicked} aria-label={say('compareOf', { name })} onChange={(event) => onTick(id, event.target.checked)} />
          <span aria-hidden="true">{say('compare')}</span>
        </label>
      )}
    </li>
  )
}
