import { useQueryClient, type QueryKey } from '@tanstack/react-query'

import type { Versioned } from '@/shared/autosave/state'
import { useAutosave, type Autosave } from '@/shared/autosave/useAutosave'
import { detailWords } from '@/shared/messages/en/details'
import { wordsOf } from '@/shared/messages/words'
import { useLatestToast } from '@/shared/toast/useLatestToast'

import { organisationChanged } from '../changed'

/** Something that is edited on its page; a save names what undoes it. */
interface Editable extends Versioned {
  undo_id: string | null
}

export interface EditsOptions<Resource extends Editable> {
  resource: Resource
  /** Where the resource is kept among the queries. */
  queryKey: QueryKey
  save: (changes: Partial<Resource>, version: number) => Promise<Resource>
  nameOf: (resource: Resource) => string
}

/** Edits that save themselves; each save can be undone from its toast. */
export function useEdits<Resource extends Editable>(options: EditsOptions<Resource>): Autosave<Resource> {
  const { resource, queryKey, save, nameOf } = options
  const queries = useQueryClient()
  const tell = useLatestToast()
  return useAutosave<Resource>({
    resource,
    save,
    onSaved: (saved) => {
      queries.setQueryData(queryKey, saved)
      tell(wordsOf(detailWords)('changed', { name: nameOf(saved) }), saved.undo_id)
      void organisationChanged()
    },
  })
}
