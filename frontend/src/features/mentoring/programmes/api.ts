import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import type { components } from '@/api/schema'
import { unitQuery } from '@/features/people/org_units/api'

import { mentoringChanged } from '../changed'

type Schemas = components['schemas']
export type Programme = Schemas['Programme']
export type ProgrammeSummary = Schemas['ProgrammeSummary']
export type ProgrammeRequest = Schemas['ProgrammeRequest']
export type ProgrammeState = Programme['state']
export type Side = Programme['sides'][number]
export type Counts = Schemas['EnrolmentCounts']
export type SideAdmission = Schemas['SideAdmission']

/** What answers always have, though requests may leave it out. */
type Whole<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { [Key in keyof Value]-?: Whole<Exclude<Value[Key], undefined>> }
    : Value

export type Eligibility = Whole<Schemas['Eligibility']>
export type SideEligibility = Eligibility['mentee']
export type Policy = Whole<Schemas['Policy']>
export type PolicyPreview = Schemas['PolicyPreview']
export type RulePrice = Schemas['RulePrice']
export type Weights = Policy['weights']
export type Rules = Policy['rules']

const AT_ONCE = 100

/** Programmes, the latest to begin first. */
export const programmeList = pagesOf<ProgrammeSummary, Schemas['ProgrammePage']>(['get', '/api/programmes'], ({ cursor, signal }) =>
  client.GET('/api/programmes', { params: { query: { cursor, limit: AT_ONCE } }, signal }).then(bodyOf),
)

/** Programmes that take applications, or people who take part in them can ask for a mentor. */
export const openProgrammesQuery = api.queryOptions('get', '/api/programmes', { params: { query: { limit: AT_ONCE } } })

export function programmeQuery(id: string) {
  return api.queryOptions('get', '/api/programmes/{programme_id}', { params: { path: { programme_id: id } } })
}

/** Whom an eligibility would admit, before it is saved. */
export function admissionQuery(eligibility: Eligibility) {
  return {
    queryKey: ['post', '/api/programmes/admission', eligibility],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client.POST('/api/programmes/admission', { body: eligibility, signal }).then(bodyOf),
  }
}

/** What a policy would come to with those who take part now. */
export function previewQuery(id: string, policy: Policy) {
  return {
    queryKey: ['post', '/api/programmes/policy-preview', id, policy],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client
        .POST('/api/programmes/{programme_id}/policy-preview', { params: { path: { programme_id: id } }, body: { policy }, signal })
        .then(bodyOf),
  }
}

/** What each rule of a policy costs; takes a while. */
export function rulePricesQuery(id: string, policy: Policy) {
  return {
    queryKey: ['post', '/api/programmes/policy-preview/rule-prices', id, policy],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      client
        .POST('/api/programmes/{programme_id}/policy-preview/rule-prices', {
          params: { path: { programme_id: id } },
          body: { policy },
          signal,
        })
        .then(bodyOf),
    staleTime: Infinity,
  }
}

/** Makes a draft, new or from an earlier programme. */
export async function addProgramme(body: ProgrammeRequest, key: string): Promise<Programme> {
  const programme = await client.POST('/api/programmes', { body, headers: idempotent(key) }).then(bodyOf)
  await mentoringChanged()
  return programme
}

export async function changeProgramme(id: string, body: Schemas['ProgrammeChange'], version: number): Promise<Programme> {
  const call = { params: { path: { programme_id: id }, header: ifMatch(version) }, body }
  return client.PATCH('/api/programmes/{programme_id}', call).then(bodyOf)
}

/** Brings a programme into a following state; where it opens, with another last day for applications. */
export async function moveProgramme(id: string, state: ProgrammeState, version: number, closesOn?: string): Promise<Programme> {
  const body = { state, ...(closesOn !== undefined && { closes_on: closesOn }) }
  const call = { params: { path: { programme_id: id }, header: ifMatch(version) }, body }
  return client.PUT('/api/programmes/{programme_id}/state', call).then(bodyOf)
}

export async function deleteProgramme(id: string): Promise<void> {
  await client.DELETE('/api/programmes/{programme_id}', { params: { path: { programme_id: id } } })
}

/** Begins one's own application; gives it. */
export async function beginEnrolment(programmeId: string, side: Side, key: string): Promise<Schemas['Enrolment']> {
  const call = { params: { path: { programme_id: programmeId } }, body: { side }, headers: idempotent(key) }
  const enrolment = await client.POST('/api/programmes/{programme_id}/enrolments', call).then(bodyOf)
  await mentoringChanged()
  return enrolment
}

/** The names of units by their ids. */
export function unitNamesQuery(ids: readonly string[]) {
  return {
    queryKey: ['get', '/api/org-units', 'names', ids],
    queryFn: async () => {
      const units = await Promise.all(ids.map((id) => queryClient.fetchQuery(unitQuery(id))))
      return new Map(units.map(({ id, name }) => [id, name]))
    },
    placeholderData: (before: Map<string, string> | undefined) => before,
  }
}

const PEOPLE_ASKED = 200

/** Where people work, as seen among the first of them. */
export const locationsQuery = {
  queryKey: ['get', '/api/people', 'locations'],
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    const { items } = await client.GET('/api/people', { params: { query: { limit: PEOPLE_ASKED } }, signal }).then(bodyOf)
    return [...new Set(items.map(({ location }) => location))].filter(Boolean).toSorted()
  },
  staleTime: Infinity,
}
