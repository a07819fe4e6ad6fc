import { useQuery } from '@tanstack/react-query'

import { api } from '@/api/client'
import { importWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'

import type { PeopleImport } from '../api'
import { isUnderWay } from '../steps'
import { Verdict } from './Verdict'

/** What went wrong with the work done last, in the words of the server; nothing where it went well. */
export function FailedWork({ shown: { work_id, state } }: { shown: PeopleImport }) {
  const say = useWords(importWords)
  const { data } = useQuery({
    ...api.queryOptions('get', '/api/work/{work_id}', { params: { path: { work_id: work_id ?? '' } } }),
    enabled: work_id !== null && !isUnderWay(state),
  })
  if (isUnderWay(state) || data?.state !== 'failed' || !data.error) return null
  return <Verdict tone="bad" title={say('workFailed')} text={data.error} />
}
