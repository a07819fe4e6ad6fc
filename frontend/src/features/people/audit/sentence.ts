import { actionWords, deedWords } from '@/shared/messages/en/deeds'
import { enrolmentStateWords } from '@/shared/messages/en/mentoring'
import { roleWords } from '@/shared/messages/en/roles'
import { wordsOf } from '@/shared/messages/words'
import type { Locale } from '@/shared/messages/locale'

import type { AuditRow } from './api'

type Deed = keyof typeof deedWords.messages
type Role = keyof typeof roleWords.messages
type Filled = (key: Deed, values: Record<string, string | number>) => string

/** What an entry says needs of it. */
export type Entry = Pick<AuditRow, 'action' | 'actor_name' | 'subject_name' | 'detail'>

/** An entry as a sentence: "Ada Admin gave Bo Lind the role Executive". An action unknown here is said by its code. */
export function sentenceOf({ action, actor_name, subject_name, detail }: Entry, locale?: Locale): string {
  const say = wordsOf(deedWords, locale) as Filled
  const values = {
    actor: actor_name || say('system', {}),
    subject: subject_name,
    action,
    count: Number(detail.count ?? detail.people ?? 0),
    role: roleName(detail.role, locale),
    from: enrolmentState(detail.from, locale),
    to: enrolmentState(detail.to, locale),
    deed: actionName(String(detail.action ?? ''), locale),
  }
  if (action in deedWords.messages) return say(action as Deed, values)
  return say(subject_name ? 'unknown' : 'unknownWithoutSubject', values)
}

/** An action by name, to filter by: "Account closed"; by its code where it has none. */
export function actionName(action: string, locale?: Locale): string {
  const isKnown = action in actionWords.messages
  return isKnown ? wordsOf(actionWords, locale)(action as keyof typeof actionWords.messages) : action
}

function enrolmentState(state: unknown, locale?: Locale): string {
  const isKnown = typeof state === 'string' && state in enrolmentStateWords.messages
  return isKnown ? wordsOf(enrolmentStateWords, locale)(state as keyof typeof enrolmentStateWords.messages) : String(state ?? '')
}

function roleName(role: unknown, locale?: Locale): string {
  return typeof role === 'string' && role in roleWords.messages ? wordsOf(roleWords, locale)(role as Role) : String(role ?? '')
}
