import { asProblem } from '@/api/problem'
import { enrolmentWords } from '@/shared/messages/en/enrolments'
import { wordsOf } from '@/shared/messages/words'
import { textOf } from '@/shared/problem/words'
import { showToast } from '@/shared/toast/toasts'

import { decide, type Decision, type EnrolmentRow } from './api'

/** The decisions in the order of their buttons, each with the message of its toast. */
export const DECISIONS: readonly Decision[] = ['enrol', 'wait', 'decline']

const DONE = { enrol: 'enrolled', wait: 'waiting', decline: 'declined' } as const

export function decisionsOn({ actions }: Pick<EnrolmentRow, 'actions'>): Decision[] {
  return DECISIONS.filter((decision) => actions.includes(decision))
}

/** Says what was decided, with the way back. */
export function tellDecision(decision: Decision, name: string, undoId: string | null): void {
  showToast(wordsOf(enrolmentWords)(DONE[decision], { name }), { undoes: undoId ?? undefined })
}

/** Decides at once; how it went is said in a toast. */
export async function decideNow(enrolment: EnrolmentRow, decision: Decision): Promise<void> {
  try {
    const { undo_id } = await decide(enrolment, decision, null)
    tellDecision(decision, enrolment.person.name, undo_id)
  } catch (error) {
    showToast(textOf(asProblem(error)).happened, { tone: 'problem' })
  }
}
