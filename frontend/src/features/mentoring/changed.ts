import { queryClient } from '@/api/client'

const SHOWS_MENTORING = /^\/api\/(programmes|enrolments|rounds|repairs|requests|offers|relationships|moves|home|activity)\b/

/**
 * After a change to programmes, enrolments or rounds: whatever shows them looks again; with `none`, not before it is
 * opened anew, for a change upon which its page is left.
 */
export async function mentoringChanged(refetchType: 'active' | 'none' = 'active'): Promise<void> {
  await queryClient.invalidateQueries({
    refetchType,
    predicate: ({ queryKey }) => queryKey.some((part) => typeof part === 'string' && SHOWS_MENTORING.test(part)),
  })
}
