import { api, bodyOf, client } from '@/api/client'
import { pagesOf } from '@/api/pages'
import type { components, operations } from '@/api/schema'

type Schemas = components['schemas']
export type Bench = Schemas['Bench']
export type TierBench = Schemas['TierBench']
export type SeatBench = Schemas['SeatBench']
export type SeatFlag = Schemas['SeatFlag']
export type BenchPerson = Schemas['BenchPerson']
export type SharedPerson = Schemas['SharedPerson']
export type Shortfall = Schemas['BenchShortfall']
export type SeatRef = Schemas['SeatRef']
export type CoveringGap = Schemas['CoveringGap']
type Query = operations['getBench']['parameters']['query']

/** The bench under a filter as the address has it; the server says what it does not understand. */
export function benchList(query: Record<string, string>) {
  return pagesOf<SeatBench, Bench>(['get', '/api/succession/bench', query], ({ cursor, signal }) =>
    client.GET('/api/succession/bench', { params: { query: { ...query, cursor } as Query }, signal }).then(bodyOf),
  )
}

export function coveringQuery(query: Record<string, string>) {
  const { within, org_unit } = query
  return api.queryOptions('get', '/api/succession/covering-gaps', { params: { query: { within, org_unit } } })
}
