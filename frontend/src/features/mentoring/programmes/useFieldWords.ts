import { useFormat, type Format } from '@/shared/format'
import { eligibilityWords } from '@/shared/messages/en/eligibility'
import { cadenceWords, programmeObjectiveWords } from '@/shared/messages/en/mentoring'
import { policyWords } from '@/shared/messages/en/policy'
import { termWords } from '@/shared/messages/en/programmes'
import { repairWords } from '@/shared/messages/en/repairs'
import { requestWords } from '@/shared/messages/en/requests'
import { useWords } from '@/shared/messages/words'

import type { Eligibility, Policy, Programme } from './api'
import { sideText } from './eligibilityText'
import { policyText } from './ruleText'

type Labels = Partial<Record<keyof Programme, string>>

/** What the edited fields of a programme are called, and their values in words, for comparing two of them. */
export function useFieldWords(isAmongPeers: boolean): { labels: Labels; show: (field: keyof Programme, value: unknown) => string } {
  const say = useWords(termWords)
  const sayRequests = useWords(requestWords)
  const sayRepairs = useWords(repairWords)
  const sayEligibility = useWords(eligibilityWords)
  const sayPolicy = useWords(policyWords)
  const format = useFormat()
  const shows = useShows(format, isAmongPeers)
  const labels: Labels = {
    name: say('name'),
    objective: say('objective'),
    description: say('description'),
    topics: say('topics'),
    opens_on: say('opens_on'),
    closes_on: say('closes_on'),
    starts_on: say('starts_on'),
    months: say('months'),
    cadence: say('cadence'),
    places: say('placesField'),
    needs_approval: say('needs_approval'),
    agreement: say('agreement'),
    takes_requests: sayRequests('takesRequests'),
    request_days: sayRequests('requestDays'),
    repair_by_rule: sayRepairs('byRule'),
    eligibility: sayEligibility('title'),
    policy: sayPolicy('title'),
  }
  return { labels, show: (field, value) => shows[field]?.(value) ?? String(value ?? '') }
}

type Shows = Partial<Record<keyof Programme, (value: unknown) => string>>

function useShows(format: Format, isAmongPeers: boolean): Shows {
  const say = useWords(termWords)
  const sayObjective = useWords(programmeObjectiveWords)
  const sayCadence = useWords(cadenceWords)
  const sayPolicy = useWords(policyWords)
  const sayEligibility = useWords(eligibilityWords)
  const day = (value: unknown) => format.day(String(value))
  return {
    opens_on: day,
    closes_on: day,
    starts_on: day,
    objective: (value) => sayObjective(value as Programme['objective']),
    cadence: (value) => sayCadence(value as Programme['cadence']),
    takes_requests: (value) => say(value ? 'yes' : 'no'),
    repair_by_rule: (value) => say(value ? 'yes' : 'no'),
    needs_approval: (value) => say(value ? 'yes' : 'no'),
    topics: (value) => format.list((value as Programme['topics']).map(({ name }) => name)),
    eligibility: (value) => {
      const { mentee, mentor } = value as Eligibility
      return format.list([...sideText(mentee, sayEligibility), ...sideText(mentor, sayEligibility)]) || sayEligibility('everybody')
    },
    policy: (value) => policyText(value as Policy, isAmongPeers, sayPolicy).join(' · '),
  }
}
