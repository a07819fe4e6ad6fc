import type { ImportState, PeopleImport } from './api'

/** The way of a file, in order. */
export const STEPS = ['file', 'columns', 'check', 'commit'] as const
export type Step = (typeof STEPS)[number]

const STANDS_AT: Record<ImportState, Step> = {
  checking: 'check',
  unreadable: 'file',
  unmapped: 'columns',
  changed: 'check',
  checked: 'check',
  committing: 'commit',
  committed: 'commit',
  undoing: 'commit',
  undone: 'commit',
}

/** Whether something is done with it in the background. */
export function isUnderWay(state: ImportState): boolean {
  return state === 'checking' || state === 'committing' || state === 'undoing'
}

/** The step to show: the one at hand, or the columns where the address asks for them and they can still be mapped. */
export function stepAt({ state, actions }: Pick<PeopleImport, 'state' | 'actions'>, asked: unknown): Step {
  return asked === 'columns' && actions.includes('map') ? 'columns' : STANDS_AT[state]
}

export type Stage = 'done' | 'current' | 'ahead'

/** How far each step is: a file that could not be read stays at the first, one that is carried out has done all. */
export function stageOf(step: Step, { state, actions }: Pick<PeopleImport, 'state' | 'actions'>, shown: Step): Stage {
  if (step === shown) return state === 'committed' || state === 'undone' ? 'done' : 'current'
  // Looking at the columns again does not take back that the file was checked.
  const reached = actions.includes('map') ? STANDS_AT[state] : shown
  return STEPS.indexOf(step) < STEPS.indexOf(reached) ? 'done' : 'ahead'
}

/** The steps that can be gone to from here, besides the one that is shown. */
export function reachable({ state, actions }: Pick<PeopleImport, 'state' | 'actions'>, shown: Step): Step[] {
  if (!actions.includes('map')) return []
  const steps: Step[] = ['columns', STANDS_AT[state]]
  return steps.filter((step) => step !== shown)
}
