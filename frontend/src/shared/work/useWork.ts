import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'

import { api } from '@/api/client'
import type { components } from '@/api/schema'

export type Work = components['schemas']['WorkItem']

const POLL_EVERY = 2_000

export function isOver(work: Work): boolean {
  return work.state === 'done' || work.state === 'failed' || work.state === 'cancelled'
}

/** A piece of background work, kept up to date by the server's events, or by asking again where events do not pass. */
export function useWork(id: string) {
  const queries = useQueryClient()
  const options = api.queryOptions('get', '/api/work/{work_id}', { params: { path: { work_id: id } } })
  const [hasEvents, setHasEvents] = useState(true)
  const query = useQuery({
    ...options,
    refetchInterval: ({ state }) => (hasEvents || (state.data && isOver(state.data as Work)) ? false : POLL_EVERY),
  })
  const over = query.data ? isOver(query.data) : false
  const take = useEffectEvent(({ data }: MessageEvent<string>) => {
    setHasEvents(true)
    queries.setQueryData(options.queryKey, JSON.parse(data) as Work)
  })
  useEffect(() => {
    if (over) return undefined
    const events = new EventSource(`/api/work/${encodeURIComponent(id)}/events`)
    events.addEventListener('progress', (event) => take(event as MessageEvent<string>))
    events.addEventListener('done', (event) => {
      take(event as MessageEvent<string>)
      events.close()
    })
    events.addEventListener('error', () => setHasEvents(false))
    return () => events.close()
  }, [id, over])
  return query
}
