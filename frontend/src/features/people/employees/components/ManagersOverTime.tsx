import { useQuery } from '@tanstack/react-query'

import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'

import { Timeline } from '../../Timeline'
import { managersQuery } from '../api'

/** Whom somebody reports to, reported to and is to report to. */
export function ManagersOverTime({ personId }: { personId: string }) {
  const say = useWords(personWords)
  const query = useQuery(managersQuery(personId))
  return (
    <Timeline
      title={say('history')}
      empty={say('historyEmpty')}
      query={query}
      periodsOf={({ items }) => items.map(({ manager: who, id, valid_from, valid_to, when }) => ({ id, who, valid_from, valid_to, when }))}
    />
  )
}
