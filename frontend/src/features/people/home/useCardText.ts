import { useFormat, type Format } from '@/shared/format'
import { actionWords } from '@/shared/messages/en/deeds'
import { cardDetailWords, cardWords, unitWords } from '@/shared/messages/en/home'
import { importStateWords } from '@/shared/messages/en/import-states'
import { planNeedWords } from '@/shared/messages/en/plan-needs'
import { useWords, wordsOf, type Say } from '@/shared/messages/words'

import { placeOf } from '../employees/zones'
import type { HomeCard, HomeItem } from './api'

export interface CardText {
  title: string
  /** The figure, written out, and what it counts. */
  figure: { value: string; unit: string | null } | null
  detail: string | null
}

/** A card in words: the server gives its id and figures; how that reads is the catalogue's. */
export function useCardText({ id, value, unit, facts }: HomeCard): CardText {
  const sayTitle = useWords(cardWords)
  const sayUnit = useWords(unitWords)
  const sayDetail = useWords(cardDetailWords)
  const format = useFormat()
  const figure = () => {
    if (value === null) return null
    if (unit === 'percent') return { value: format.percent(value / 100), unit: null }
    return { value: format.number(value), unit: unit && sayUnit(unit, { count: value }) }
  }
  return { title: sayTitle(id), figure: figure(), detail: DETAILS[id]?.(facts, sayDetail, format) ?? null }
}

type Facts = HomeCard['facts']
type SayDetail = Say<typeof cardDetailWords.messages>
type PlanNeed = keyof typeof planNeedWords.messages
type OwnField = 'languages' | 'location' | 'time_zone'

/** What is said of a plan that is not agreed to yet, by its state. */
const IN_THE_MAKING: Readonly<Record<string, 'ownPlanDraft' | 'ownPlanWaiting' | 'ownPlanInReview'>> = {
  draft: 'ownPlanDraft',
  waiting: 'ownPlanWaiting',
  in_review: 'ownPlanInReview',
}

const DETAILS: { [id in HomeCard['id']]?: (facts: Facts, say: SayDetail, format: Format) => string } = {
  people_without_account: ({ active = 0 }, say) => say('accounts', { active }),
  span_of_control: ({ managers = 0, largest = 0 }, say) => say('span', { managers, largest }),
  layers: ({ mean = 0 }, say) => say('layers', { mean }),
  vacant_share: ({ vacant = 0, open = 0 }, say) => say('vacant', { vacant, open }),
  mail_waiting: ({ failed }, say) => (failed ? say('mail', { count: Number(failed) }) : say('mailFine')),
  own_aim: ({ role = '', certifications = 0 }, say) =>
    Number(certifications) > 0 ? say('ownAimAndCertifications', { role, count: Number(certifications) }) : say('ownAim', { role }),
  begin_plan: (_, say) => say('beginPlan'),
  own_plan: ({ state, reached = 0, goals = 0, needs, next }, say, format) => {
    if (needs) return say('ownPlanNeeds', { reached, goals, needs: wordsOf(planNeedWords)(needs as PlanNeed) })
    const inTheMaking = IN_THE_MAKING[String(state)]
    if (inTheMaking) return say(inTheMaking)
    return next ? say('ownPlanNext', { reached, goals, day: format.day(String(next)) }) : say('ownPlan', { reached, goals })
  },
  my_profile: ({ missing }, say, format) => {
    const fields = String(missing ?? '').split(', ') as OwnField[]
    return say('profileMissing', { fields: format.list(fields.map((field) => say(field))) })
  },
}

export interface ItemText {
  title: string
  detail: string
}

/** The lines of a card in words: most are names, which stay as they are. */
export function useItemText(card: HomeCard): (item: HomeItem) => ItemText {
  const say = useWords(cardDetailWords)
  const sayAction = useWords(actionWords)
  const sayState = useWords(importStateWords)
  const format = useFormat()
  return ({ id, title, detail, state, value, at }) => {
    if (at && card.id === 'publications_leaving') return { title, detail: say('leaving', { when: format.moment(at) }) }
    if (at && card.id === 'offers_ending') return { title, detail: say('ending', { count: value ?? 1, when: format.moment(at) }) }
    if (state) return { title, detail: say('import', { state: sayState(state), actor: detail }) }
    if (card.id === 'accounts_by_state' && id in STATES) return { title: say(STATES[id as State]), detail }
    if (card.id === 'recent_audit' && id in actionWords.messages) {
      const isOwn = title === detail
      return { title: sayAction(id as Action), detail: isOwn ? detail : say('audit', { subject: title, actor: detail }) }
    }
    if (card.id === 'my_reports_time_zones') return { title: placeOf(title), detail }
    return { title, detail }
  }
}

type Action = keyof typeof actionWords.messages
type State = keyof typeof STATES

const STATES = { active: 'accountActive', invited: 'accountInvited', disabled: 'accountDisabled' } as const
