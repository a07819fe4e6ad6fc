import { bodyOf, client, queryClient } from '@/api/client'
import { pagesOf } from '@/api/pages'
import type { components } from '@/api/schema'

export type Message = components['schemas']['Message']

export const inboxList = pagesOf<Message>(['get', '/api/inbox'], ({ cursor, signal }) =>
  client.GET('/api/inbox', { params: { query: { cursor } }, signal }).then(bodyOf),
)

/** Marks some as read, or with null all of them; the number at the bell and the list look again. */
export async function markRead(ids: string[] | null): Promise<void> {
  await client.POST('/api/inbox/read', { body: { ids } })
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['get', '/api/inbox'] }),
    queryClient.invalidateQueries({ queryKey: ['get', '/api/me'] }),
  ])
}
