import { nominationWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { Nomination } from '../api'

const TONES = { proposed: 'calm', pending: 'warn', approved: 'good', rejected: 'calm', removed: 'calm', placed: 'good' } as const
const ANSWERS = { told: 'calm', consented: 'good', declined: 'bad' } as const

/** How far a nomination is, whether the candidate knows, and what stands against it. */
export function StateTags({ nomination }: { nomination: Nomination }) {
  const say = useWords(nominationWords)
  const { state, telling, person, has_left, holds_seat, is_interim, readiness } = nomination
  return (
    <>
      <Tag tone={TONES[state]}>{say(state)}</Tag>
      {state === 'approved' && !is_interim && <Tag tone={readiness ? 'good' : 'warn'}>{readiness ?? say('unconfirmed')}</Tag>}
      {person === null && <Tag>{say('fromOutside')}</Tag>}
      {telling !== 'untold' && state === 'approved' && <Tag tone={ANSWERS[telling]}>{say(telling)}</Tag>}
      {has_left && <Tag tone="bad">{say('hasLeft')}</Tag>}
      {holds_seat && <Tag tone="warn">{say('holdsSeat')}</Tag>}
    </>
  )
}
