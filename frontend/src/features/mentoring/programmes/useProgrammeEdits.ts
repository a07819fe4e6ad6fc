import { useQueryClient } from '@tanstack/react-query'

import { useAutosave, type Autosave } from '@/shared/autosave/useAutosave'
import { termWords } from '@/shared/messages/en/programmes'
import { wordsOf } from '@/shared/messages/words'
import { useLatestToast } from '@/shared/toast/useLatestToast'

import { changeProgramme, programmeList, programmeQuery, type Programme } from './api'

export type ProgrammeEdits = Autosave<Programme>

/** Edits of a programme that save themselves, over all its parts; each save can be undone from its toast. */
export function useProgrammeEdits(programme: Programme): ProgrammeEdits {
  const queries = useQueryClient()
  const tell = useLatestToast()
  return useAutosave<Programme>({
    resource: programme,
    save: (changes, version) => changeProgramme(programme.id, changeOf(changes), version),
    onSaved: (saved) => {
      queries.setQueryData(programmeQuery(saved.id).queryKey, saved)
      tell(wordsOf(termWords)('changed', { name: saved.name }), saved.undo_id)
      void queries.invalidateQueries({ queryKey: programmeList.queryKey })
    },
  })
}

/** What was edited on the page, as the API takes it: topics by their ids. */
function changeOf({ topics, ...changes }: Partial<Programme>) {
  const { policy, ...others } = changes
  return { ...others, ...(policy && { policy }), ...(topics && { topics: topics.map(({ id }) => id) }) }
}

/** What the server says about a field or anything in it. */
export function errorsIn({ problem }: ProgrammeEdits, field: keyof Programme): string[] {
  const errors = problem?.errors ?? []
  return errors.filter(({ field: name }) => name === field || name.startsWith(`${field}.`)).map(({ message }) => message)
}
