import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import type { components, operations } from '@/api/schema'

import { lookAgain } from '../changed'

type Schemas = components['schemas']
export type Plan = Schemas['Plan']
export type OwnPlans = Schemas['OwnPlans']
export type PlanGoal = Schemas['PlanGoal']
export type PlanActivity = Schemas['PlanActivity']
export type PlanSummary = Schemas['PlanSummary']
export type PlanChange = Schemas['PlanChange']
export type PlanNotes = Schemas['PlanNotes']
export type TeamPlan = Schemas['TeamPlan']
export type FollowingState = Schemas['PlanStateChange']['state']
export type Standing = Schemas['CheckInRequest']['standing']
type TeamQuery = operations['listTeamPlans']['parameters']['query']

export const ownPlansQuery = api.queryOptions('get', '/api/plans/mine')

export function planQuery(id: string) {
  return api.queryOptions('get', '/api/plans/{plan_id}', { params: { path: { plan_id: id } } })
}

export function notesQuery(id: string) {
  return api.queryOptions('get', '/api/plans/{plan_id}/notes', { params: { path: { plan_id: id } } })
}

/** Plans of others under a filter as the address has it; the server says what it does not understand. */
export function teamPlanList(query: Record<string, string>) {
  return pagesOf<TeamPlan, Schemas['TeamPlanPage']>(['get', '/api/plans', query], ({ cursor, signal }) =>
    client.GET('/api/plans', { params: { query: { ...query, cursor } as TeamQuery }, signal }).then(bodyOf),
  )
}

export async function beginPlan(body: Schemas['PlanRequest'], key: string): Promise<Plan> {
  return shown(await client.POST('/api/plans', { body, headers: idempotent(key) }).then(bodyOf))
}

export async function changePlan(id: string, body: PlanChange, version: number): Promise<Plan> {
  const call = { params: { path: { plan_id: id }, header: ifMatch(version) }, body }
  return shown(await client.PATCH('/api/plans/{plan_id}', call).then(bodyOf))
}

/** Adds goals for what is missing most for the role aimed at, or for one on the way to it. */
export async function draftGoals({ id, version }: Plan, towards?: string): Promise<Plan> {
  const call = { params: { path: { plan_id: id }, query: { towards }, header: ifMatch(version) } }
  return shown(await client.POST('/api/plans/{plan_id}/drafted-goals', call).then(bodyOf))
}

export async function movePlan({ id, version }: Plan, state: FollowingState): Promise<Plan> {
  const call = { params: { path: { plan_id: id }, header: ifMatch(version) }, body: { state } }
  return shown(await client.PUT('/api/plans/{plan_id}/state', call).then(bodyOf))
}

export async function agreeToPlan({ id, version }: Plan): Promise<Plan> {
  const call = { params: { path: { plan_id: id }, header: ifMatch(version) } }
  return shown(await client.POST('/api/plans/{plan_id}/agreement', call).then(bodyOf))
}

export async function dropPlan({ id }: Plan): Promise<void> {
  await client.DELETE('/api/plans/{plan_id}', { params: { path: { plan_id: id } } })
  queryClient.removeQueries({ queryKey: planQuery(id).queryKey })
  await lookAgain('plans')
}

export async function commentOnPlan({ id }: Plan, text: string, key: string): Promise<Plan> {
  const call = { params: { path: { plan_id: id } }, body: { text }, headers: idempotent(key) }
  return shown(await client.POST('/api/plans/{plan_id}/comments', call).then(bodyOf))
}

export async function checkInOnPlan({ id }: Plan, standing: Standing, text: string, key: string): Promise<Plan> {
  const call = { params: { path: { plan_id: id } }, body: { standing, text }, headers: idempotent(key) }
  return shown(await client.POST('/api/plans/{plan_id}/check-ins', call).then(bodyOf))
}

export async function putNotes(id: string, text: string, version: number): Promise<PlanNotes> {
  const call = { params: { path: { plan_id: id }, header: ifMatch(version) }, body: { text } }
  return client.PUT('/api/plans/{plan_id}/notes', call).then(bodyOf)
}

/** Keeps a plan as the server answered it, for every page that shows it. */
function shown(plan: Plan): Plan {
  queryClient.setQueryData(planQuery(plan.id).queryKey, plan)
  void lookAgain('plans')
  return plan
}
