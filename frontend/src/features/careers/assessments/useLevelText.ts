import { useFormat } from '@/shared/format'
import { intlLocale, useLocale } from '@/shared/messages/locale'
import { assessmentWords, sourceWords } from '@/shared/messages/en/assessments'
import { useWords } from '@/shared/messages/words'

import type { HeldCompetency, Said } from './api'

const DAYS_OF_MONTH = 30.44
const MONTHS_OF_YEAR = 12
const DAY = 24 * 60 * 60 * 1000

/** How a level came about, in words: "By your manager Meg Ma, 4 months ago; you said 4." */
export function useLevelText() {
  const say = useWords(assessmentWords)
  const saySource = useWords(sourceWords)
  const format = useFormat()
  const age = useAge()
  const who = ({ source, assessor, is_viewer }: Pick<Said, 'source' | 'assessor' | 'is_viewer'>) => {
    if (is_viewer) return source === 'self' ? say('you') : say('youAs', { source: saySource(source) })
    return source === 'self' ? assessor : say('somebodyAs', { name: assessor, source: saySource(source) })
  }
  return {
    who,
    /** The statement used, and those beside it that say something else. */
    sentence: ({ said }: Pick<HeldCompetency, 'said'>, on: string) => {
      const used = said.find(({ is_used }) => is_used)
      if (!used) return say('nobodySaid')
      const base = say('usedBy', { who: who(used), when: age(used.on, on) })
      const others = said.filter((each) => !each.is_used && each.level !== used.level)
      if (others.length === 0) return said.length > 1 ? say('agreed', { base, count: said.length - 1 }) : base
      const told = others.map((each) => say('otherSaid', { who: who(each), level: each.level }))
      return say('disagreed', { base, others: format.list(told) })
    },
    age,
  }
}

/** How long before a day something was, in whole days, months or years. */
export function useAge() {
  const locale = useLocale()
  const relative = new Intl.RelativeTimeFormat(intlLocale(locale), { numeric: 'auto' })
  return (day: string, on: string) => {
    const days = Math.round((Date.parse(on) - Date.parse(day)) / DAY)
    const months = Math.round(days / DAYS_OF_MONTH)
    if (months < 1) return relative.format(-days, 'day')
    return months < 2 * MONTHS_OF_YEAR ? relative.format(-months, 'month') : relative.format(-Math.floor(months / MONTHS_OF_YEAR), 'year')
  }
}
