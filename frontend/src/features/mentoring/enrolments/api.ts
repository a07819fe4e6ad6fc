import { api, bodyOf, client } from '@/api/client'
import { ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'
import { foundOn, type Choice, type Find } from '@/shared/picker/usePicker'

import { mentoringChanged } from '../changed'

type Schemas = components['schemas']
export type Application = Schemas['Enrolment']
export type ApplicationChange = Schemas['ApplicationChange']
export type Side = Application['side']
export type Goal = Schemas['ShownGoal']
export type Teaching = Schemas['ShownTeaching']
export type PersonRef = Schemas['PersonRef']
export type Candidate = Schemas['Candidate']

export function enrolmentQuery(id: string) {
  return api.queryOptions('get', '/api/enrolments/{enrolment_id}', { params: { path: { enrolment_id: id } } })
}

export async function changeApplication(id: string, body: ApplicationChange, version: number): Promise<Application> {
  const call = { params: { path: { enrolment_id: id }, header: ifMatch(version) }, body }
  return client.PATCH('/api/enrolments/{enrolment_id}', call).then(bodyOf)
}

/** Sends an application. */
export async function apply({ id, version }: Application): Promise<Application> {
  const call = { params: { path: { enrolment_id: id }, header: ifMatch(version) } }
  const sent = await client.POST('/api/enrolments/{enrolment_id}/application', call).then(bodyOf)
  void mentoringChanged()
  return sent
}

export async function withdraw({ id, version }: Application, reason: string | null): Promise<Application> {
  const call = { params: { path: { enrolment_id: id }, header: ifMatch(version) }, body: { reason } }
  const withdrawn = await client.POST('/api/enrolments/{enrolment_id}/withdrawal', call).then(bodyOf)
  void mentoringChanged()
  return withdrawn
}

/** Deletes an application that was not sent. */
export async function drop({ id }: Application): Promise<void> {
  await client.DELETE('/api/enrolments/{enrolment_id}', { params: { path: { enrolment_id: id } } })
}

const MOST_CANDIDATES = 200

/** Those of a side of a programme who can be wished for, by the beginnings of their names. */
export function candidatesQuery(programmeId: string, side: Side, q: string) {
  const query = { side, q: q || undefined, limit: MOST_CANDIDATES }
  return api.queryOptions('get', '/api/programmes/{programme_id}/candidates', {
    params: { path: { programme_id: programmeId }, query },
  })
}

const MOST_FOUND = 12

/** Colleagues whose name, number, e-mail or position begins with what is typed, but for some. */
export function findColleagues(but: readonly string[]): Find {
  return (text) => ({
    queryKey: ['get', '/api/people', 'colleagues', text, but],
    queryFn: async ({ signal }) => {
      const query = { q: text || undefined, limit: MOST_FOUND }
      const page = await client.GET('/api/people', { params: { query }, signal }).then(bodyOf)
      return foundOn(page, (person) => (but.includes(person.id) ? null : asChoice(person)))
    },
  })
}

function asChoice({ id, name, number, position, org_unit }: Schemas['PersonRow']): Choice {
  return { id, title: name, detail: [position?.title ?? org_unit.name, number].join(' · ') }
}
