import { expect, it } from 'vitest'

import { MARKS, remarksOf } from '@/features/succession/reports/figureMarks'

it('a position without a candidate is remarked on as that alone, and not by what follows from it', () => {
  expect(remarksOf(['without_candidate', 'not_confirmed', 'not_ready_now', 'review_due'])).toEqual(['without_candidate', 'review_due'])
  expect(remarksOf(['not_ready_now', 'short', 'filled', 'from_within'])).toEqual(['not_ready_now', 'short', 'from_within'])
})

it('what cannot be filled has behind it who shares people and who has none; who stand on several benches, the former', () => {
  expect(MARKS.coverage_true).toEqual(['short', 'not_confirmed'])
  expect(MARKS.breadth).toEqual(['short'])
})
