import type { Choice } from '@/shared/picker/usePicker'

import type { PathChange, PathShown } from './pathsApi'

/** One thing of a stage while it is written: what it is called, and what is sent of it. */
export interface DraftItem {
  key: number
  title: string
  said: PathChange['stages'][number]['items'][number]
}

/** A stage while it is written. */
export interface DraftStage {
  key: number
  title: string
  weeks: string
  items: readonly DraftItem[]
}

let lastKey = 0

export function newStage(): DraftStage {
  return { key: ++lastKey, title: '', weeks: '4', items: [] }
}

export function resourceItem({ id, title }: Choice): DraftItem {
  return { key: ++lastKey, title, said: { resource_id: id } }
}

export function certificationItem({ id, title }: Choice): DraftItem {
  return { key: ++lastKey, title, said: { certification_id: id } }
}

export function experienceItem(words: string): DraftItem {
  return { key: ++lastKey, title: words, said: { experience: words } }
}

/** The stages of a path as they stand. */
export function stagesOf(path: PathShown | undefined): DraftStage[] {
  if (!path) return [newStage()]
  return path.stages.map(({ title, weeks, items }) => ({
    key: ++lastKey,
    title,
    weeks: String(weeks),
    items: items.map(({ resource, certification, experience }) => {
      if (resource) return resourceItem({ id: resource.id, title: resource.title })
      if (certification) return certificationItem({ id: certification.id, title: certification.name })
      return experienceItem(experience ?? '')
    }),
  }))
}

/** Stages as they are sent. */
export function saidStages(stages: readonly DraftStage[]): PathChange['stages'] {
  return stages.map(({ title, weeks, items }) => ({ title, weeks: Number(weeks), items: items.map(({ said }) => said) }))
}

/** A path as it stands, offered or not. */
export function pathAsChange(path: PathShown, state: PathChange['state']): PathChange {
  const { title, description, role, competency, certification } = path
  const where = { role_id: role?.id ?? null, competency_id: competency?.id ?? null, certification_id: certification?.id ?? null }
  return { title, description, ...where, stages: saidStages(stagesOf(path)), state }
}
