import { NumberInput } from '@/shared/form/NumberInput'
import { useFormat } from '@/shared/format'
import { policyWords } from '@/shared/messages/en/policy'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import { criterionWords, isLast, MOST_POINTS, shareOf, WEIGHT_NAMES, type WeightName } from '../policy'
import type { PolicyEditing } from './PolicyPart'
import styles from './WeightsCard.module.css'

/** What makes a good pair: a slider and a number for each criterion, and its share of all points. */
export function WeightsCard({ policy: { weights }, change, isAmongPeers, among }: PolicyEditing) {
  const say = useWords(policyWords)
  return (
    <Card title={say(among === 'rings' ? 'weightsRings' : 'weights')}>
      <p className={styles.text}>{say(among === 'rings' ? 'weightsTextRings' : 'weightsText')}</p>
      <ul className={styles.weights}>
        {WEIGHT_NAMES.map((name) => (
          <Weight
            key={name}
            name={name}
            title={titleOf(name, isAmongPeers, say)}
            text={textOf(name, isAmongPeers, say)}
            value={weights[name]}
            share={shareOf(name, weights)}
            least={isLast(name, weights) ? 1 : 0}
            onChange={(value) => change({ weights: { ...weights, [name]: value } })}
          />
        ))}
      </ul>
    </Card>
  )
}

interface WeightProps {
  name: WeightName
  title: string
  text: string
  value: number
  share: number
  least: number
  onChange: (value: number) => void
}

const STEP = 5

function Weight({ name, title, text, value, share, least, onChange }: WeightProps) {
  const say = useWords(policyWords)
  const format = useFormat()
  const label = say('pointsOf', { criterion: title })
  return (
    <li className={styles.weight} data-off={value === 0 || undefined}>
      <span className={styles.name}>{title}</span>
      <span className={styles.share}>{value === 0 ? say('off') : say('points', { share: format.percent(Math.round(share * 100) / 100) })}</span>
      <input
        className={styles.slider}
        type="range"
        aria-label={label}
        aria-describedby={`weight-${name}`}
        min={0}
        max={MOST_POINTS}
        step={STEP}
        value={value}
        onChange={(event) => onChange(Math.max(least, Number(event.target.value)))}
      />
      <NumberInput label={label} value={value} least={least} most={MOST_POINTS} onChange={(next) => next !== null && onChange(next)} />
      <p id={`weight-${name}`} className={styles.meaning}>
        {text}
      </p>
    </li>
  )
}

type Say = ReturnType<typeof useWords<typeof policyWords.messages>>

const TEXTS_FOR_PEERS = { goals: 'goalsPeers', career_step: 'career_stepTextPeers', mentee_wishes: 'wishesTextPeers', mentor_wishes: 'wishesTextPeers' } as const

function titleOf(name: WeightName, isAmongPeers: boolean, say: Say): string {
  return say(criterionWords(name, isAmongPeers))
}

function textOf(name: WeightName, isAmongPeers: boolean, say: Say): string {
  return say((isAmongPeers && TEXTS_FOR_PEERS[name as keyof typeof TEXTS_FOR_PEERS]) || `${name}Text`)
}
