import { useId } from 'react'

import { findPeople } from '@/features/people/employees/api'
import { Chips } from '@/shared/chips/Chips'
import { NumberInput } from '@/shared/form/NumberInput'
import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import type { ScenarioSettings, WayCost } from '../api'
import { withStaying, type Draft } from '../draft'
import { useWayText } from '../useWayText'
import styles from './WhatIf.module.css'

const DEAREST = 10_000
const LONGEST = 120
const MOST_ONE_STEP = 5
const MOST_MOVES = 100

interface SettingsPartProps {
  draft: Draft
  onChange: (draft: Draft) => void
}

/** What each way takes, how far plans may go, and who is left in peace. */
export function SettingsPart({ draft, onChange }: SettingsPartProps) {
  const say = useWords(whatIfWords)
  const { settings } = draft
  const set = (change: Partial<ScenarioSettings>) => onChange({ ...draft, settings: { ...settings, ...change } })
  return (
    <details className={styles.settings}>
      <summary className={styles.summary}>{say('settings')}</summary>
      <div className={styles.settingsBody}>
        <CostTable costs={settings.costs} onChange={(costs) => set({ costs })} />
        <Limit label={say('oneStep')} hint={say('oneStepHint')} value={settings.one_step} most={MOST_ONE_STEP} onChange={(value) => set({ one_step: value ?? 0 })} />
        <Limit label={say('mostMoves')} hint={say('mostMovesHint')} value={settings.most_moves} most={MOST_MOVES} optional onChange={(value) => set({ most_moves: value })} />
        <label className={styles.tick}>
          <input type="checkbox" checked={settings.fill_vacant} onChange={(event) => set({ fill_vacant: event.target.checked })} />
          <span>{say('fillVacant')}</span>
        </label>
        <div data-unprinted>
          <Picker
            label={say('addStaying')}
            look="field"
            value={null}
            clearable={false}
            find={findPeople}
            onChoose={(choice) => choice && onChange(withStaying(draft, { id: choice.id, name: choice.title }))}
          />
        </div>
        <Chips
          label={say('staying')}
          chips={draft.staying.map(({ id, name }) => ({ id, title: name }))}
          removeLabel={(name) => say('takeOut', { name })}
          onRemove={(id) => onChange({ ...draft, staying: draft.staying.filter((each) => each.id !== id) })}
        />
      </div>
    </details>
  )
}

function CostTable({ costs, onChange }: { costs: readonly WayCost[]; onChange: (costs: WayCost[]) => void }) {
  const say = useWords(whatIfWords)
  const textOf = useWayText()
  const set = (kind: string, change: Partial<WayCost>) =>
    onChange(costs.map((each) => (each.kind === kind ? { ...each, ...change } : each)))
  return (
    <div>
      <table className={styles.costs}>
        <thead>
          <tr>
            <th scope="col">{say('way')}</th>
            <th scope="col">{say('cost')}</th>
            <th scope="col">{say('months')}</th>
          </tr>
        </thead>
        <tbody>
          {costs.map(({ kind, cost, months }) => (
            <tr key={kind}>
              <th scope="row">{textOf(kind)}</th>
              <td>
                <NumberInput label={say('costOf', { way: textOf(kind) })} value={cost} least={0} most={DEAREST} optional onChange={(value) => set(kind, { cost: value })} />
              </td>
              <td>
                <NumberInput label={say('monthsOf', { way: textOf(kind) })} value={months} least={0} most={LONGEST} onChange={(value) => set(kind, { months: value ?? 0 })} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.soft}>{say('never')}</p>
    </div>
  )
}

interface LimitProps {
  label: string
  hint: string
  value: number | null
  most: number
  optional?: boolean
  onChange: (value: number | null) => void
}

function Limit({ label, hint, value, most, optional, onChange }: LimitProps) {
  const id = useId()
  return (
    <div className={styles.limit}>
      <label htmlFor={id}>{label}</label>
      <NumberInput id={id} value={value} least={0} most={most} optional={optional} describedBy={`${id}-hint`} onChange={onChange} />
      <p id={`${id}-hint`} className={styles.soft}>
        {hint}
      </p>
    </div>
  )
}
