import { api, bodyOf, client } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'

import { changed } from '../changed'

type Schemas = components['schemas']
export type Readiness = Schemas['Readiness']
export type ReadinessRequest = Schemas['ReadinessRequest']
export type SaidReadiness = Schemas['SaidReadiness']
export type ComputedReadiness = Schemas['ComputedReadiness']
export type ReadinessGap = Schemas['ReadinessGap']
export type NextReadiness = Schemas['NextReadiness']
export type ReadinessScale = Schemas['ReadinessScale']
export type ReadinessScaleChange = Schemas['ReadinessScaleChange']
export type ReadinessTier = Schemas['ReadinessTier']

export const scaleQuery = api.queryOptions('get', '/api/succession/readiness-scale')

export function readinessQuery(nominationId: string) {
  return api.queryOptions('get', '/api/succession/nominations/{nomination_id}/readiness', {
    params: { path: { nomination_id: nominationId } },
  })
}

export async function sayReadiness(nominationId: string, body: ReadinessRequest, key: string): Promise<Readiness> {
  const call = { params: { path: { nomination_id: nominationId } }, body, headers: idempotent(key) }
  return changed(client.POST('/api/succession/nominations/{nomination_id}/readiness', call).then(bodyOf))
}

export async function setScale(body: ReadinessScaleChange, version: number): Promise<ReadinessScale> {
  return changed(client.PUT('/api/succession/readiness-scale', { params: { header: ifMatch(version) }, body }).then(bodyOf))
}
