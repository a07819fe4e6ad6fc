import type { components } from '@/api/schema'
import { wishWords } from '@/shared/messages/en/application'
import { fairnessWords } from '@/shared/messages/en/fairness'
import { useWords } from '@/shared/messages/words'

import { BACKGROUND, BACKGROUND_ANSWERS } from '../enrolments/background'

export type Fairness = components['schemas']['RoundFairness']
export type Attribute = Fairness['attributes'][number]
export type Group = Attribute['groups'][number]

const STEP = 0.1

/** Where the line on which shares lie begins: the tenth below all that is shown on it. It ends at one. */
export function lowestShown({ coverage, attributes }: Pick<Fairness, 'coverage' | 'attributes'>): number {
  const lows = attributes.flatMap(({ groups }) => groups.map(({ low }) => low ?? 1))
  const lowest = Math.min(coverage, ...lows)
  return Math.max(0, Math.min(1 - STEP, Math.floor(lowest / STEP) * STEP))
}

/** What the groups of an attribute are called. */
export function useGroupLabel(attribute: Attribute['attribute']): (label: string) => string {
  const say = useWords(fairnessWords)
  const sayAnswer = useWords(wishWords)
  return (label) => {
    if (label === '') return say('unknown')
    if (attribute === 'level') return say('levelOf', { level: label })
    const known = BACKGROUND_ANSWERS.find((each) => each === label)
    return known && attribute in BACKGROUND ? sayAnswer(known) : label
  }
}
