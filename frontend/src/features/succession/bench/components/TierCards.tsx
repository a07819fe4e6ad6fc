import { benchWords } from '@/shared/messages/en/succession-bench'
import { useWords } from '@/shared/messages/words'

import type { Bench, TierBench } from '../api'
import styles from './Bench.module.css'

export interface TierCardsProps {
  bench: Bench
  onChoose: (tier: string) => void
}

/** Tier by tier, what looks covered and what can be filled; the one chosen is what the rest of the page is told of. */
export function TierCards({ bench, onChoose }: TierCardsProps) {
  const say = useWords(benchWords)
  return (
    <div className={styles.tiers} role="group" aria-label={say('tiers')}>
      {bench.tiers.map((tier, place) => (
        <TierCard
          key={tier.tier}
          tier={tier}
          positions={bench.positions}
          isFirst={place === 0}
          isChosen={tier.tier === bench.within}
          onChoose={() => onChoose(tier.tier)}
        />
      ))}
    </div>
  )
}

interface TierCardProps {
  tier: TierBench
  positions: number
  isFirst: boolean
  isChosen: boolean
  onChoose: () => void
}

function TierCard({ tier, positions, isFirst, isChosen, onChoose }: TierCardProps) {
  const say = useWords(benchWords)
  const { tier_name, naive, fillable, fillable_by_others } = tier
  const share = (count: number) => `${String((100 * count) / Math.max(positions, 1))}%`
  return (
    <button type="button" className={styles.tier} aria-pressed={isChosen} onClick={onChoose}>
      <span className={styles.tierName}>{say(isFirst ? 'upTo' : 'upToOrSooner', { tier: tier_name })}</span>
      <span className={styles.figure}>
        <span className={styles.number}>{say('fillable', { fillable, positions })}</span>
        <span className={styles.soft}>{say('canBeFilled')}</span>
      </span>
      <span className={styles.drawn} role="img" aria-label={say('picture', { fillable, positions, naive })}>
        <span className={styles.filled} style={{ width: share(fillable) }} />
        <span className={styles.onPaper} style={{ width: share(naive - fillable) }} />
      </span>
      <span className={styles.soft}>{naive > fillable ? say('looksLike', { naive }) : say('looksTrue')}</span>
      {fillable_by_others < fillable && <span className={styles.soft}>{say('byOthers', { count: fillable_by_others })}</span>}
    </button>
  )
}
