import { useId, type ReactNode } from 'react'

import { SaveState } from '@/shared/autosave/SaveState'
import type { Versioned } from '@/shared/autosave/state'
import type { Autosave } from '@/shared/autosave/useAutosave'
import { detailWords } from '@/shared/messages/en/details'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import styles from './Details.module.css'

/** A value of something: what it is called, how it reads, and how it is edited by whom the server lets. */
export interface Detail<Resource> {
  field: keyof Resource & string
  /** Its name in the API, if that differs. */
  name?: string
  label: string
  shown: ReactNode
  input: (id: string) => ReactNode
  /** For inputs of several parts, which name themselves. */
  hasOwnLabel?: boolean
}

export interface DetailsProps<Resource extends Versioned> {
  autosave: Autosave<Resource>
  details: readonly Detail<Resource>[]
  /** Names in the API of what the viewer may change. */
  editable: readonly string[]
  /** A value in words, where two of them are compared. */
  show?: (field: keyof Resource, value: unknown) => string
}

/** What is known of something. Values that the viewer may change are fields that save themselves. */
export function Details<Resource extends Versioned>({ autosave, details, editable, show }: DetailsProps<Resource>) {
  const say = useWords(detailWords)
  const labels = Object.fromEntries(details.map(({ field, label }) => [field, label])) as Partial<Record<keyof Resource, string>>
  const isEditable = editable.length > 0
  return (
    <Card title={say('title')} actions={isEditable && <SaveState autosave={autosave} labels={labels} show={show} />}>
      {isEditable && <p className={styles.hint}>{say('edit')}</p>}
      <dl className={styles.details}>
        {details.map((detail) => (
          <DetailRow key={detail.field} detail={detail} isEditable={editable.includes(detail.name ?? detail.field)} />
        ))}
      </dl>
    </Card>
  )
}

function DetailRow<Resource>({ detail, isEditable }: { detail: Detail<Resource>; isEditable: boolean }) {
  const say = useWords(detailWords)
  const id = useId()
  return (
    <div className={styles.row}>
      <dt className={styles.label}>
        {isEditable && !detail.hasOwnLabel ? <label htmlFor={id}>{detail.label}</label> : detail.label}
      </dt>
      <dd className={styles.value} data-editable={isEditable || undefined}>
        {isEditable ? detail.input(id) : detail.shown || <span className={styles.none}>{say('noneGiven')}</span>}
      </dd>
    </div>
  )
}
