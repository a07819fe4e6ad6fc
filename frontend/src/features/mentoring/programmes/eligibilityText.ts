import type { eligibilityWords } from '@/shared/messages/en/eligibility'
import type { Say } from '@/shared/messages/words'

import type { SideEligibility } from './api'

/** What is asked of one side, in words; nothing where nothing is. */
export function sideText(asked: SideEligibility, say: Say<typeof eligibilityWords.messages>): string[] {
  const { level_from: from, level_to: to, tracks, org_unit_ids: units, locations, months_here: months } = asked
  const level =
    from !== null && to !== null
      ? say('levelBetween', { from, to })
      : from !== null
        ? say('levelAtLeast', { from })
        : to !== null && say('levelAtMost', { to })
  return [
    ...(level ? [level] : []),
    ...tracks.map((track) => say(track)),
    ...(units.length > 0 ? [say('unitsNamed', { count: units.length })] : []),
    ...locations,
    ...(months === null ? [] : [say('monthsAtLeast', { count: months })]),
  ]
}
