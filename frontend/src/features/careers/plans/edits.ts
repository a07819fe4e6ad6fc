import { asProblem, Problem } from '@/api/problem'

import type { Plan, PlanActivity, PlanChange, PlanGoal } from './api'

export const PRESENT = ['performance', 'strengths', 'development_areas', 'interests'] as const
export const SUPPORT = ['support_resources', 'support_manager', 'support_time'] as const
export const WORDS = [...PRESENT, 'aspirations', ...SUPPORT] as const
export type Word = (typeof WORDS)[number]

type Aim = Pick<Plan, 'target_role'>

/**
 * A plan for editing: every goal and every activity is a field of its own, so that two people who work on different
 * ones are never asked to choose between them. `null` stands for one that was removed.
 */
export type PlanFields = { version: number } & Record<Word, string> &
  Aim &
  Record<`goal:${string}`, PlanGoal | null> &
  Record<`activity:${string}`, PlanActivity | null>

export function fieldsOf(plan: Plan): PlanFields {
  const { version, target_role, goals, activities } = plan
  return Object.fromEntries([
    ['version', version],
    ['target_role', target_role],
    ...WORDS.map((name) => [name, plan[name]]),
    ...goals.map((goal) => [`goal:${goal.id}`, goal]),
    ...activities.map((activity) => [`activity:${activity.id}`, activity]),
  ]) as PlanFields
}

/** What was edited, as the API takes it. */
export function changeOf(edited: Partial<PlanFields>): PlanChange {
  const entries = Object.entries(edited)
  const goals = entries.filter(([name, value]) => name.startsWith('goal:') && value) as [string, PlanGoal][]
  const activities = entries.filter(([name, value]) => name.startsWith('activity:') && value) as [string, PlanActivity][]
  const removed = entries.filter(([, value]) => value === null).flatMap(([name]) => name.split(':')[1] ?? [])
  const words = Object.fromEntries(entries.filter(([name]) => (WORDS as readonly string[]).includes(name)))
  return {
    ...(words as Partial<Record<Word, string>>),
    ...('target_role' in edited && { target_role_id: edited.target_role?.id ?? null }),
    ...(goals.length > 0 && { goals: goals.map(([, goal]) => goalChange(goal)) }),
    ...(activities.length > 0 && { activities: activities.map(([, activity]) => activity) }),
    ...(removed.length > 0 && { removed }),
  } as PlanChange
}

function goalChange({ competency, role, ...goal }: PlanGoal) {
  return { ...goal, competency_id: competency?.id ?? null, role_id: role?.id ?? null }
}

export function goalsIn(fields: PlanFields): PlanGoal[] {
  return partsIn(fields, 'goal:')
}

export function activitiesIn(fields: PlanFields, goalId: string): PlanActivity[] {
  return partsIn<PlanActivity>(fields, 'activity:').filter(({ goal_id }) => goal_id === goalId)
}

function partsIn<Part>(fields: PlanFields, prefix: string): Part[] {
  return Object.entries(fields).flatMap(([name, value]) => (name.startsWith(prefix) && value ? [value as Part] : []))
}

export function puttingGoal(goal: PlanGoal): Partial<PlanFields> {
  return editing([[`goal:${goal.id}`, goal]])
}

export function puttingActivity(activity: PlanActivity): Partial<PlanFields> {
  return editing([[`activity:${activity.id}`, activity]])
}

export function putting(name: Word, words: string): Partial<PlanFields> {
  return editing([[name, words]])
}

/** The edit that removes a goal with its activities. */
export function removingGoal(fields: PlanFields, goalId: string): Partial<PlanFields> {
  return editing([[`goal:${goalId}`, null], ...activitiesIn(fields, goalId).map(({ id }) => [`activity:${id}`, null] as const)])
}

export function removingActivity(id: string): Partial<PlanFields> {
  return editing([[`activity:${id}`, null]])
}

/** An edit of fields whose names are put together, which the compiler does not follow. */
function editing(entries: readonly (readonly [keyof PlanFields, unknown])[]): Partial<PlanFields> {
  const edit: object = Object.fromEntries(entries)
  return edit
}

/** The same problem, with the plan as it is now taken apart into fields, for comparing. */
export function comparable(error: unknown): Problem {
  const problem = asProblem(error)
  if (problem.status !== 412 || !problem.current) return problem
  return new Problem(problem.status, { ...problem, title: problem.title, current: fieldsOf(problem.current as Plan) })
}

/** A new random id (RFC 9562, version 4), also on pages without `crypto.randomUUID`. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const text = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export function newGoal(): PlanGoal {
  return { id: newId(), title: '', measure: '', due_on: null, reached_on: null, competency: null, target_level: null, role: null }
}

export function newActivity(goalId: string): PlanActivity {
  return { id: newId(), goal_id: goalId, kind: 'stretch', title: '', due_on: null, done_on: null, url: '' }
}

/** What falls due next of what is still open, an activity before its goal; nothing without a day does. */
export function nextDue({ goals, activities }: Pick<Plan, 'goals' | 'activities'>): { name: string; day: string } | undefined {
  const open = new Map(goals.flatMap((goal) => (goal.reached_on ? [] : [[goal.id, goal] as const])))
  const nameFor = (id: string) => goalName(open.get(id)!, '')
  const due = [
    ...activities.flatMap(({ goal_id, title, due_on, done_on }) =>
      due_on && !done_on && open.has(goal_id) ? [{ name: title || nameFor(goal_id), day: due_on }] : [],
    ),
    ...[...open.values()].flatMap(({ id, due_on }) => (due_on ? [{ name: nameFor(id), day: due_on }] : [])),
  ]
  return due.toSorted((one, other) => one.day.localeCompare(other.day))[0]
}

/** What a goal is called: its words, or its competency. */
export function goalName({ title, competency }: PlanGoal, otherwise: string): string {
  return title || competency?.name || otherwise
}
