import { bodyOf, client } from '@/api/client'
import { pagesOf } from '@/api/pages'
import type { components } from '@/api/schema'

export type Activity = components['schemas']['Activity']

export const activityList = pagesOf<Activity>(['get', '/api/activity'], ({ cursor, signal }) =>
  client.GET('/api/activity', { params: { query: { cursor } }, signal }).then(bodyOf),
)
