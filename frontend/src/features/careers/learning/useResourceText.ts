import { useFormat } from '@/shared/format'
import { learningWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'

import type { Recommended, Resource } from './api'

/** How long a resource takes, what it costs and how good it is, in words. */
export function useResourceText() {
  const say = useWords(learningWords)
  const format = useFormat()
  return {
    time: (minutes: number) => format.effort(minutes),
    cost: ({ cost }: Pick<Resource | Recommended, 'cost'>) => (cost ? format.money(cost.amount, cost.currency) : say('free')),
    rating: ({ quality }: Pick<Resource | Recommended, 'quality'>) =>
      quality.rating !== null && quality.ratings !== null
        ? say('ratingBy', { rating: format.number(quality.rating), count: quality.ratings })
        : null,
  }
}
