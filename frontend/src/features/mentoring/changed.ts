import { queryClient } from '@/api/client'

const SHOWS_MENTORING = /^\/api\/(programmes|enrolments|rounds|repairs|requests|offers|relationships|moves|home|activity)\b/

/** After a change to programmes, enrolments or rounds: whatever shows them looks again. */
export async function mentoringChanged(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.some((part) => typeof part === 'string' && SHOWS_MENTORING.test(part)),
  })
}
