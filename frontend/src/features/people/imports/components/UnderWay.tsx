import { useQuery } from '@tanstack/react-query'

import { api, queryClient } from '@/api/client'
import { checkWords, commitWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { WorkProgress } from '@/shared/work/WorkProgress'

import { importQuery, type PeopleImport } from '../api'
import styles from './CheckStep.module.css'

/** What is being done with the file now: how far it is, and a way to stop it. */
export function UnderWay({ shown }: { shown: PeopleImport }) {
  const words = useUnderWayWords(shown)
  const { work_id } = shown
  const isOwn = useKnowsWork(work_id)
  return (
    <section className={styles.work} aria-label={words}>
      <p className={styles.hint} role="status">
        {words}
      </p>
      {work_id && isOwn && <WorkProgress key={work_id} id={work_id} onOver={() => lookAgain(shown.id)} />}
    </section>
  )
}

function useUnderWayWords({ state }: PeopleImport): string {
  const sayCheck = useWords(checkWords)
  const sayCommit = useWords(commitWords)
  if (state === 'committing') return sayCommit('committing')
  return state === 'undoing' ? sayCommit('undoing') : sayCheck('checking')
}

/** Whether this viewer may follow the work: only whoever asked for it and administrators are told of it. */
function useKnowsWork(id: string | null): boolean {
  const query = useQuery({
    ...api.queryOptions('get', '/api/work/{work_id}', { params: { path: { work_id: id ?? '' } } }),
    enabled: id !== null,
  })
  return query.data !== undefined
}

function lookAgain(id: string): void {
  void queryClient.invalidateQueries({ queryKey: importQuery(id).queryKey })
}
