import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'

import { FieldError, fieldProps } from '@/features/people/details/inputs'
import { TextField } from '@/shared/form/fields'
import { useFieldError } from '@/shared/form/Form'
import { SelectField } from '@/shared/form/SelectField'
import { certificationWords } from '@/shared/messages/en/certifications'
import { certificationEditingWords } from '@/shared/messages/en/certificationEditing'
import { useWords } from '@/shared/messages/words'

import { codeFrom } from '../../frameworks/codeFrom'
import { certificationsQuery } from '../api'
import type { Draft } from './draft'
import styles from './Editing.module.css'

const LEVELS = ['associate', 'professional', 'expert'] as const

export interface AboutEditorProps {
  draft: Draft
  /** Of the one that is changed; null: it is new. */
  id: string | null
  onChange: (changed: Partial<Draft>) => void
}

/** What a certification is called, who issues it, how far it goes, and how long it holds. */
export function AboutEditor({ draft, id, onChange }: AboutEditorProps) {
  const say = useWords(certificationEditingWords)
  return (
    <div className={styles.about}>
      <TextField name="name" label={say('name')} autoComplete="off" value={draft.name} onChange={(event) => onChange({ name: event.target.value })} />
      <TextField
        name="code"
        label={say('code')}
        description={say('codeHint')}
        autoComplete="off"
        disabled={id !== null}
        value={draft.code ?? codeFrom(draft.name)}
        onChange={(event) => onChange({ code: event.target.value })}
      />
      <Description draft={draft} onChange={onChange} />
      <TextField name="issuer" label={say('issuer')} autoComplete="organization" value={draft.issuer} onChange={(event) => onChange({ issuer: event.target.value })} />
      <Level draft={draft} onChange={onChange} />
      <TextField
        name="validity_months"
        type="number"
        min={1}
        max={600}
        label={say('validity')}
        description={say('validityHint')}
        value={draft.validity ?? ''}
        onChange={(event) => onChange({ validity: event.target.value === '' ? null : Number(event.target.value) })}
      />
      <BuildsOn draft={draft} id={id} onChange={onChange} />
    </div>
  )
}

type PartProps = Pick<AboutEditorProps, 'draft' | 'onChange'>

function Description({ draft, onChange }: PartProps) {
  const say = useWords(certificationEditingWords)
  const id = useId()
  const error = useFieldError('description')
  const control = { ...fieldProps(id, error), className: styles.lines }
  return (
    <div className={styles.wide}>
      <label className={styles.label} htmlFor={id}>
        {say('text')}
      </label>
      <textarea
        {...control}
        name="description"
        rows={2}
        value={draft.description}
        onChange={(event) => onChange({ description: event.target.value })}
      />
      <FieldError id={id} error={error} />
    </div>
  )
}

function Level({ draft, onChange }: PartProps) {
  const say = useWords(certificationEditingWords)
  const sayLevel = useWords(certificationWords)
  return (
    <SelectField
      name="level"
      label={say('level')}
      value={draft.level}
      onChange={(event) => onChange({ level: event.target.value as Draft['level'] })}
      data={LEVELS.map((value) => ({ value, label: sayLevel(value) }))}
    />
  )
}

/** There are few enough to choose from, so that they are listed. */
function BuildsOn({ draft, id, onChange }: AboutEditorProps) {
  const say = useWords(certificationEditingWords)
  const { data } = useQuery(certificationsQuery)
  const others = (data?.items ?? []).filter((each) => each.id !== id)
  return (
    <SelectField
      name="builds_on_id"
      label={say('buildsOn')}
      description={say('buildsOnHint')}
      value={draft.buildsOn?.id ?? ''}
      onChange={(event) => {
        const chosen = others.find((each) => each.id === event.target.value)
        onChange({ buildsOn: chosen ? { id: chosen.id, title: chosen.name } : null })
      }}
      data={[{ value: '', label: '—' }, ...others.map(({ id: value, name }) => ({ value, label: name }))]}
    />
  )
}
