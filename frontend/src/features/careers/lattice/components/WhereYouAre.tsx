import { useFormat } from '@/shared/format'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'

import type { Lattice } from '../api'

/** The role that one holds, and those that one held. */
export function WhereYouAre({ lattice: { place, history, roles } }: { lattice: Lattice }) {
  const say = useWords(latticeWords)
  const format = useFormat()
  const [now] = history
  const name = roles.find(({ code }) => code === place)?.name ?? (now?.until === null ? now.name : undefined)
  const past = history.filter(({ until }) => until !== null)
  const told = past.map((role) =>
    say('roleSince', { role: role.name, since: format.month(role.since), until: format.month(role.until ?? role.since) }),
  )
  return (
    <p>
      {place && name ? say('youHold', { role: name }) : say('youHoldNone')}{' '}
      {told.length > 0 && say('before', { roles: format.list(told) })}
    </p>
  )
}
