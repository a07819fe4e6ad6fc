import { useQueryClient } from '@tanstack/react-query'

import { useAutosave, type Autosave } from '@/shared/autosave/useAutosave'

import { mentoringChanged } from '../changed'
import { changeApplication, enrolmentQuery, type Application } from './api'
import { changeOf } from './application'

export type ApplicationEdits = Autosave<Application>

/** Edits of one's own application, which save themselves. */
export function useApplicationEdits(application: Application): ApplicationEdits {
  const queries = useQueryClient()
  return useAutosave<Application>({
    resource: application,
    save: (changes, version) => changeApplication(application.id, changeOf(changes), version),
    onSaved: (saved) => {
      queries.setQueryData(enrolmentQuery(saved.id).queryKey, saved)
      // Where it is listed, it is shown with what it says.
      if (saved.state !== 'draft') void mentoringChanged()
    },
  })
}

/** What the server says about a field, or about anything in it. */
export function errorIn({ problem }: ApplicationEdits, field: keyof Application): string | undefined {
  return problem?.errors.find(({ field: name }) => name === field || name.startsWith(`${field}.`))?.message
}
