import type { Autosave } from '@/shared/autosave/useAutosave'

import { useEdits } from '../details/useEdits'
import { changePerson, personQuery, type Profile } from './api'

/** Edits of a profile, which save themselves. */
export function useProfileEdits(profile: Profile): Autosave<Profile> {
  return useEdits<Profile>({
    resource: profile,
    queryKey: personQuery(profile.id).queryKey,
    save: (changes, version) => changePerson(profile.id, changeOf(changes), version),
    nameOf: ({ name }) => name,
  })
}

/** What was edited on the page, as the API takes it: a unit by its id. */
export function changeOf({ org_unit, ...changes }: Partial<Profile>) {
  return { ...changes, ...(org_unit && { org_unit_id: org_unit.id }) }
}
