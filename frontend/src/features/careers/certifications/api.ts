import { api, bodyOf, client } from '@/api/client'
import { idempotent, ifMatch } from '@/api/conditions'
import type { components } from '@/api/schema'

import { changed } from '../changed'

type Schemas = components['schemas']
export type Certification = Schemas['CertificationSummary']
export type CertificationShown = Schemas['CertificationShown']
export type Criteria = Schemas['CertificationCriteria']
export type Criterion = Schemas['CertificationCriterion']
export type Candidacy = Schemas['Candidacy']
export type CandidacyShown = Schemas['CandidacyShown']
export type Finding = Schemas['FindingShown']
export type Evidence = Schemas['EvidenceShown']
export type EvidenceRequest = Schemas['EvidenceRequest']
export type Award = Schemas['Award']
export type ValidationAsked = Schemas['ValidationAsked']
export type Verification = Schemas['Verification']
export type Decision = Schemas['CandidacyDecision']
export type CertificationRequest = Schemas['CertificationRequest']
export type CertificationChange = Schemas['CertificationChange']

export const certificationsQuery = api.queryOptions('get', '/api/certifications')
export const validationsQuery = api.queryOptions('get', '/api/validations')
export const waitingQuery = api.queryOptions('get', '/api/candidacies')

export function certificationQuery(id: string) {
  return api.queryOptions('get', '/api/certifications/{certification_id}', { params: { path: { certification_id: id } } })
}

export function holdersQuery(id: string) {
  return api.queryOptions('get', '/api/certifications/{certification_id}/awards', { params: { path: { certification_id: id } } })
}

export function awardsQuery(personId: string) {
  return api.queryOptions('get', '/api/people/{person_id}/awards', { params: { path: { person_id: personId } } })
}

export function candidacyQuery(id: string) {
  return api.queryOptions('get', '/api/candidacies/{candidacy_id}', { params: { path: { candidacy_id: id } } })
}

/** What anybody may know who has the link of a certificate; a wrong one is not tried again. */
export function verificationQuery(token: string) {
  return { ...api.queryOptions('get', '/api/verifications/{token}', { params: { path: { token } } }), retry: false }
}

export async function defineCertification(body: CertificationRequest, key: string): Promise<CertificationShown> {
  return changed('awards', client.POST('/api/certifications', { body, headers: idempotent(key) }).then(bodyOf))
}

export async function changeCertification(id: string, body: CertificationChange, version: number): Promise<CertificationShown> {
  const call = { params: { path: { certification_id: id }, header: ifMatch(version) }, body }
  return changed('awards', client.PUT('/api/certifications/{certification_id}', call).then(bodyOf))
}

export async function beginCandidacy(id: string, key: string): Promise<CandidacyShown> {
  const call = { params: { path: { certification_id: id } }, headers: idempotent(key) }
  return changed('awards', client.POST('/api/certifications/{certification_id}/candidacies', call).then(bodyOf))
}

export async function addEvidence(id: string, body: EvidenceRequest, key: string): Promise<CandidacyShown> {
  const call = { params: { path: { candidacy_id: id } }, body, headers: idempotent(key) }
  return changed('awards', client.POST('/api/candidacies/{candidacy_id}/evidence', call).then(bodyOf))
}

export async function removeEvidence(id: string): Promise<CandidacyShown> {
  return changed('awards', client.DELETE('/api/evidence/{evidence_id}', { params: { path: { evidence_id: id } } }).then(bodyOf))
}

export async function submitCandidacy(id: string): Promise<CandidacyShown> {
  return changed('awards', client.POST('/api/candidacies/{candidacy_id}/submission', { params: { path: { candidacy_id: id } } }).then(bodyOf))
}

export async function reopenCandidacy(id: string): Promise<CandidacyShown> {
  return changed('awards', client.POST('/api/candidacies/{candidacy_id}/reopening', { params: { path: { candidacy_id: id } } }).then(bodyOf))
}

export async function withdrawCandidacy(id: string): Promise<CandidacyShown> {
  return changed('awards', client.POST('/api/candidacies/{candidacy_id}/withdrawal', { params: { path: { candidacy_id: id } } }).then(bodyOf))
}

export async function decideCandidacy({ id, version }: CandidacyShown, body: Decision): Promise<CandidacyShown> {
  const call = { params: { path: { candidacy_id: id }, header: ifMatch(version) }, body }
  return changed('awards', client.POST('/api/candidacies/{candidacy_id}/decision', call).then(bodyOf))
}

export async function answerValidation(id: string, body: Schemas['ValidationAnswer']): Promise<Schemas['ValidationList']> {
  return changed('awards', client.POST('/api/validations/{evidence_id}/answer', { params: { path: { evidence_id: id } }, body }).then(bodyOf))
}

export async function revokeAward(id: string, body: Schemas['Revocation']): Promise<Award> {
  return changed('awards', client.POST('/api/awards/{award_id}/revocation', { params: { path: { award_id: id } }, body }).then(bodyOf))
}
