import { api, bodyOf, client } from '@/api/client'
import { ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type NoticeSettings = Schemas['NoticeSettings']
export type OutboxMail = Schemas['OutboxMail']

const LOOK_AGAIN = 5_000

/** When this person wants mail. */
export const noticeSettingsQuery = api.queryOptions('get', '/api/me/notices')

export function changeNoticeSettings(body: Schemas['NoticeSettingsChange'], version: number): Promise<NoticeSettings> {
  return client.PATCH('/api/me/notices', { params: { header: ifMatch(version) }, body }).then(bodyOf)
}

/** What the demonstration would have mailed, looked at again and again: mails are made in the background. */
export function outboxQuery(q: string) {
  return { ...api.queryOptions('get', '/api/demo/outbox', { params: { query: { q } } }), refetchInterval: LOOK_AGAIN }
}
