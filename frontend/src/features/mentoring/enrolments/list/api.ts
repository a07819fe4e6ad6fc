import { bodyOf, client } from '@/api/client'
import { ifMatch } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import type { components, operations } from '@/api/schema'

import { mentoringChanged } from '../../changed'

type Schemas = components['schemas']
export type EnrolmentRow = Schemas['EnrolmentSummary']
export type Decision = operations['decideOnEnrolment']['requestBody']['content']['application/json']['decision']
type EnrolmentsQuery = operations['listEnrolments']['parameters']['query']

/** Who applied to a programme, under a filter as the address has it. */
export function enrolmentList(programmeId: string, query: Record<string, string>) {
  const key = ['get', '/api/programmes/{programme_id}/enrolments', programmeId, query]
  return pagesOf<EnrolmentRow, Schemas['EnrolmentPage']>(key, ({ cursor, signal }) =>
    client
      .GET('/api/programmes/{programme_id}/enrolments', {
        params: { path: { programme_id: programmeId }, query: { ...query, cursor } as EnrolmentsQuery },
        signal,
      })
      .then(bodyOf),
  )
}

/** Takes somebody in, lets them wait or turns them down. */
export async function decide({ id, version }: EnrolmentRow, decision: Decision, reason: string | null): Promise<Schemas['Enrolment']> {
  const call = { params: { path: { enrolment_id: id }, header: ifMatch(version) }, body: { decision, reason } }
  const decided = await client.POST('/api/enrolments/{enrolment_id}/decision', call).then(bodyOf)
  await mentoringChanged()
  return decided
}
