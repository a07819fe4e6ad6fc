import { api } from '@/api/client'
import type { components } from '@/api/schema'

export type HomeCard = components['schemas']['HomeCard']

export const homeQuery = api.queryOptions('get', '/api/home')
