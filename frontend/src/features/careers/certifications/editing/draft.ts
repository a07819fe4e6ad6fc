import { newKey } from '@/api/conditions'
import type { Choice } from '@/shared/picker/usePicker'

import type { CertificationChange, CertificationShown, Criteria, Criterion } from '../api'

/** A competency that a certification stands for, while it is edited. */
export interface DraftProof {
  id: string
  name: string
  level: number
}

/** A certification while it is defined or changed. What is not chosen yet is null or blank. */
export interface Draft {
  name: string
  /** Null: it follows the name. */
  code: string | null
  level: CertificationChange['level']
  issuer: string
  description: string
  validity: number | null
  buildsOn: Choice | null
  criteria: Criteria
  /** Null: the same again. */
  renewal: Criteria | null
  proves: readonly DraftProof[]
}

export const NEW_DRAFT: Draft = {
  name: '',
  code: null,
  level: 'associate',
  issuer: '',
  description: '',
  validity: null,
  buildsOn: null,
  criteria: { mode: 'all', criteria: [], groups: [] },
  renewal: null,
  proves: [],
}

/** A certification as it stands, for changing it. */
export function draftOf({ builds_on, validity_months, proves, ...same }: CertificationShown): Draft {
  const { name, code, level, issuer, description, criteria, renewal } = same
  return {
    name,
    code,
    level,
    issuer,
    description,
    criteria,
    renewal,
    validity: validity_months,
    buildsOn: builds_on && { id: builds_on.id, title: builds_on.name },
    proves: proves.map(({ competency, level: rank }) => ({ ...competency, level: rank })),
  }
}

/** A draft as it is sent. */
export function termsOf(draft: Draft): Omit<CertificationChange, 'state'> {
  const { name, level, issuer, description, criteria, renewal, validity, buildsOn, proves } = draft
  return {
    name,
    level,
    issuer,
    description,
    validity_months: validity,
    builds_on_id: buildsOn?.id ?? null,
    criteria,
    renewal: validity === null ? null : renewal,
    proves: proves.map(({ id, level: rank }) => ({ competency_id: id, level: rank })),
  }
}

/** A criterion for filling in. Its key is never one that was there before: evidence for that would count for it. */
export function newCriterion(): Criterion {
  return { key: `c-${newKey().slice(0, 12)}`, kind: 'training', text: '', least: 1, roles: [], families: [], by: null, resources: [] }
}

/** A criterion of another kind, without what only its old kind knows. */
export function ofKind(criterion: Criterion, kind: Criterion['kind']): Criterion {
  const isExperience = kind === 'experience'
  return {
    ...criterion,
    kind,
    roles: isExperience ? criterion.roles : [],
    families: isExperience ? criterion.families : [],
    by: kind === 'validation' ? criterion.by : null,
    resources: kind === 'training' ? criterion.resources : [],
  }
}
