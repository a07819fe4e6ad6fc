import { useId, type ReactNode } from 'react'

import { SaveState } from '@/shared/autosave/SaveState'
import type { Autosave } from '@/shared/autosave/useAutosave'
import { useFormat } from '@/shared/format'
import { intlLocale, useLocale } from '@/shared/messages/locale'
import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'

import { Card } from '../../Card'
import type { Profile } from '../api'
import { useProfileEdits } from '../editing'
import { languageName } from '../languages'
import styles from './ProfileDetails.module.css'
import { JoinedInput, LanguagesInput, TextInput, UnitInput, ZoneInput } from './ProfileInputs'

/** A field of the page: what it is called, its value in words, and how it is edited by whom the server lets. */
interface Detail {
  field: keyof Profile & string
  /** Its name in the API, by which the server says that it may be edited. */
  name: Profile['editable'][number]
  label: string
  shown: ReactNode
  input: (id: string) => ReactNode
  /** For inputs of several parts, which name themselves. */
  hasOwnLabel?: boolean
}

/** What is known of somebody. Values that the viewer may change are fields that save themselves. */
export function ProfileDetails({ profile }: { profile: Profile }) {
  const say = useWords(personWords)
  const autosave = useProfileEdits(profile)
  const details = useDetails(autosave)
  const labels = Object.fromEntries(details.map(({ field, label }) => [field, label]))
  const show = useShown()
  const isEditable = profile.editable.length > 0
  return (
    <Card title={say('details')} actions={isEditable && <SaveState autosave={autosave} labels={labels} show={show} />}>
      {isEditable && <p className={styles.hint}>{say('edit')}</p>}
      <dl className={styles.details}>
        {details.map((detail) => (
          <DetailRow key={detail.field} detail={detail} isEditable={profile.editable.includes(detail.name)} />
        ))}
      </dl>
    </Card>
  )
}

function DetailRow({ detail, isEditable }: { detail: Detail; isEditable: boolean }) {
  const say = useWords(personWords)
  const id = useId()
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{isEditable && !detail.hasOwnLabel ? <label htmlFor={id}>{detail.label}</label> : detail.label}</dt>
      <dd className={styles.value} data-editable={isEditable || undefined}>
        {isEditable ? detail.input(id) : detail.shown || <span className={styles.none}>{say('noneGiven')}</span>}
      </dd>
    </div>
  )
}

function useDetails(autosave: Autosave<Profile>): Detail[] {
  const say = useWords(personWords)
  const show = useShown()
  const { values } = autosave
  const text = (field: 'name' | 'number' | 'location', label: string): Detail => ({
    field,
    name: field,
    label,
    shown: values[field],
    input: (id) => <TextInput id={id} autosave={autosave} field={field} />,
  })
  return [
    text('name', say('name')),
    text('number', say('number')),
    {
      field: 'email',
      name: 'email',
      label: say('email'),
      shown: <a href={`mailto:${values.email}`}>{values.email}</a>,
      input: (id) => <TextInput id={id} autosave={autosave} field="email" type="email" />,
    },
    {
      field: 'org_unit',
      name: 'org_unit_id',
      label: say('unit'),
      shown: values.org_unit.name,
      input: () => <UnitInput autosave={autosave} />,
      hasOwnLabel: true,
    },
    text('location', say('location')),
    {
      field: 'time_zone',
      name: 'time_zone',
      label: say('timeZone'),
      shown: show('time_zone', values.time_zone),
      input: (id) => <ZoneInput id={id} autosave={autosave} />,
    },
    {
      field: 'languages',
      name: 'languages',
      label: say('languages'),
      shown: show('languages', values.languages),
      input: () => <LanguagesInput autosave={autosave} />,
      hasOwnLabel: true,
    },
    {
      field: 'joined_on',
      name: 'joined_on',
      label: say('joined'),
      shown: values.joined_on && show('joined_on', values.joined_on),
      input: (id) => <JoinedInput id={id} autosave={autosave} />,
    },
  ]
}

/** A value in words, on the page and where two of them are compared. */
function useShown(): (field: keyof Profile, value: unknown) => string {
  const format = useFormat()
  const locale = intlLocale(useLocale())
  return (field, value) => {
    if (field === 'org_unit') return (value as Profile['org_unit']).name
    if (field === 'languages') return format.list((value as string[]).map((tag) => languageName(tag, locale)))
    if (field === 'joined_on') return value ? format.day(String(value)) : ''
    return String(value ?? '').replaceAll(field === 'time_zone' ? '_' : '\0', ' ')
  }
}
