import { useFormat } from '@/shared/format'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'

import type { Lattice } from '../api'
import { useStandingText } from '../useStandingText'

/** The role that one holds, and those that one held. */
export function WhereYouAre({ lattice }: { lattice: Lattice }) {
  const say = useWords(latticeWords)
  const format = useFormat()
  const { isOwn } = useStandingText(lattice)
  const { person, place, history, roles } = lattice
  const [now] = history
  const name = roles.find(({ code }) => code === place)?.name ?? (now?.until === null ? now.name : undefined)
  const past = history.filter(({ until }) => until !== null)
  const told = past.map((role) =>
    say('roleSince', { role: role.name, since: format.month(role.since), until: format.month(role.until ?? role.since) }),
  )
  const held = place && name ? name : undefined
  const holding = isOwn
    ? held === undefined ? say('youHoldNone') : say('youHold', { role: held })
    : held === undefined ? say('theyHoldNone', { name: person.name }) : say('theyHold', { name: person.name, role: held })
  return (
    <p>
      {holding}{' '}
      {told.length > 0 && say('before', { roles: format.list(told) })}
    </p>
  )
}
