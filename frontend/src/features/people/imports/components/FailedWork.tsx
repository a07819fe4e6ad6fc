import { useQuery } from '@tanstack/react-query'

import { api } from '@/api/client'
import { importWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { isOver } from '@/shared/work/useWork'

import type { PeopleImport } from '../api'
import { isUnderWay } from '../steps'
import { Verdict } from './Verdict'

const LOOK_EVERY = 1_500

/** What went wrong with the work done last, in the words of the server; nothing where it went well. */
export function FailedWork({ shown: { work_id, state } }: { shown: PeopleImport }) {
  const say = useWords(importWords)
  const hasEnded = !isUnderWay(state)
  const { data } = useQuery({
    ...api.queryOptions('get', '/api/work/{work_id}', { params: { path: { work_id: work_id ?? '' } } }),
    enabled: work_id !== null && hasEnded,
    // What is known of it may be from before its end, whose event came too late.
    staleTime: 0,
    refetchInterval: ({ state: known }) => (known.data && !isOver(known.data) ? LOOK_EVERY : false),
  })
  if (!hasEnded || data?.state !== 'failed' || !data.error) return null
  return <Verdict tone="bad" title={say('workFailed')} text={data.error} />
}
