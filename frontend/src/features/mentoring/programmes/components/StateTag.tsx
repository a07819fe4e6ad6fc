import { enrolmentStateWords, programmeStateWords } from '@/shared/messages/en/mentoring'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { ProgrammeState, ProgrammeSummary } from '../api'

type EnrolmentState = ProgrammeSummary['enrolments'][number]['state']

/** How far a programme has come. */
export function StateTag({ state }: { state: ProgrammeState }) {
  const say = useWords(programmeStateWords)
  return <Tag tone={state === 'open' || state === 'running' ? 'good' : state === 'matching' ? 'warn' : 'calm'}>{say(state)}</Tag>
}

/** How far somebody's part in a programme has come. */
export function EnrolmentTag({ state }: { state: EnrolmentState }) {
  const say = useWords(enrolmentStateWords)
  const tones = { enrolled: 'good', applied: 'warn', waiting: 'warn', draft: 'calm', withdrawn: 'calm', declined: 'bad' } as const
  return <Tag tone={tones[state]}>{say(state)}</Tag>
}
