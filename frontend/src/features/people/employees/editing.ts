import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'

import { useAutosave, type Autosave } from '@/shared/autosave/useAutosave'
import { personWords } from '@/shared/messages/en/person'
import { wordsOf } from '@/shared/messages/words'
import { dismissToast, showToast } from '@/shared/toast/toasts'

import { organisationChanged } from '../changed'
import { changePerson, personQuery, type Profile } from './api'

/** Edits of a profile, which save themselves; each save can be undone from its toast. */
export function useProfileEdits(profile: Profile): Autosave<Profile> {
  const queries = useQueryClient()
  const tell = useToastAboutChanges()
  return useAutosave<Profile>({
    resource: profile,
    save: (changes, version) => changePerson(profile.id, changeOf(changes), version),
    onSaved: (saved) => {
      queries.setQueryData(personQuery(saved.id).queryKey, saved)
      tell(saved)
      void organisationChanged()
    },
  })
}

/** Says what was saved and offers to undo it; the toast of the save before makes room. */
function useToastAboutChanges(): (saved: Profile) => void {
  const last = useRef<number | null>(null)
  return ({ name, undo_id }) => {
    if (!undo_id) return
    if (last.current !== null) dismissToast(last.current)
    last.current = showToast(wordsOf(personWords)('changed', { name }), { undoes: undo_id })
  }
}

/** What was edited on the page, as the API takes it: a unit by its id. */
export function changeOf({ org_unit, joined_on, ...changes }: Partial<Profile>) {
  return {
    ...changes,
    ...(org_unit && { org_unit_id: org_unit.id }),
    ...(joined_on !== undefined && { joined_on: joined_on || null }),
  }
}
