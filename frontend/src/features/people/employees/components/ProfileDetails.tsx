import type { Autosave } from '@/shared/autosave/useAutosave'
import { useFormat } from '@/shared/format'
import { languageName } from '@/shared/languages/languages'
import { intlLocale, useLocale } from '@/shared/messages/locale'
import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'

import { Details, type Detail } from '../../details/Details'
import { DetailText } from '../../details/inputs'
import type { Profile } from '../api'
import { useProfileEdits } from '../editing'
import { JoinedInput, LanguagesInput, UnitInput, ZoneInput } from './ProfileInputs'

/** What is known of somebody. */
export function ProfileDetails({ profile }: { profile: Profile }) {
  const autosave = useProfileEdits(profile)
  return <Details autosave={autosave} details={useDetails(autosave)} editable={profile.editable} show={useShown()} />
}

function useDetails(autosave: Autosave<Profile>): Detail<Profile>[] {
  const say = useWords(personWords)
  const show = useShown()
  const { values } = autosave
  const text = (field: 'name' | 'number' | 'location', label: string): Detail<Profile> => ({
    field,
    label,
    shown: values[field],
    input: (id) => <DetailText id={id} autosave={autosave} field={field} />,
  })
  return [
    text('name', say('name')),
    text('number', say('number')),
    {
      field: 'email',
      label: say('email'),
      shown: <a href={`mailto:${encodeURIComponent(values.email)}`}>{values.email}</a>,
      input: (id) => <DetailText id={id} autosave={autosave} field="email" type="email" />,
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
      label: say('timeZone'),
      shown: show('time_zone', values.time_zone),
      input: (id) => <ZoneInput id={id} autosave={autosave} />,
    },
    {
      field: 'languages',
      label: say('languages'),
      shown: show('languages', values.languages),
      input: () => <LanguagesInput autosave={autosave} />,
      hasOwnLabel: true,
    },
    {
      field: 'joined_on',
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
