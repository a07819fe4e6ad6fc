import { queryClient } from '@/api/client'

import { beginPlan, changePlan, draftGoals, ownPlansQuery, planQuery, type OwnPlans, type Plan } from './api'

export interface Aim {
  /** The role to become. */
  role: { id: string; name: string }
  /** Code of the first role on the way, where a route was chosen. */
  towards?: string
}

/** The plan in which to aim at a role, if there is one to go on with. */
export async function planToAimIn(): Promise<Plan | undefined> {
  const own: OwnPlans = await queryClient.fetchQuery(ownPlansQuery)
  return own.at_id === null ? undefined : queryClient.fetchQuery(planQuery(own.at_id))
}

/** Aims a plan at a role, or begins one that does, and drafts goals from what is missing: how many there are more. */
export async function aimAt({ role, towards }: Aim, plan: Plan | undefined, key: string): Promise<{ added: number }> {
  const aimed =
    plan === undefined
      ? await beginPlan({ target_role_id: role.id }, key)
      : plan.target_role?.id === role.id
        ? plan
        : await changePlan(plan.id, { target_role_id: role.id }, plan.version)
  const drafted = await draftGoals(aimed, towards)
  return { added: drafted.goal_count - aimed.goal_count }
}
