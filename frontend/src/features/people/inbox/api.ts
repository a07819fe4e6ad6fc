import { bodyOf, client, queryClient } from '@/api/client'
import { pagesOf } from '@/api/pages'
import type { components } from '@/api/schema'

export type Notification = components['schemas']['Notification']

export const inboxList = pagesOf<Notification>(['get', '/api/inbox'], ({ cursor, signal }) =>
  client.GET('/api/inbox', { params: { query: { cursor } }, signal }).then(bodyOf),
)

/** Marks some as read, or all of them; the number at the bell and the list look again. */
export async function markRead(which: { ids: string[] } | { all: true }): Promise<void> {
  await client.POST('/api/inbox/read', { body: which })
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['get', '/api/inbox'] }),
    queryClient.invalidateQueries({ queryKey: ['get', '/api/me'] }),
  ])
}
