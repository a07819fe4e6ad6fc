import { api } from '@/api/client'
import type { components } from '@/api/schema'

export type HomeCard = components['schemas']['HomeCard']
export type HomeItem = components['schemas']['HomeItem']

export const homeQuery = api.queryOptions('get', '/api/home')
