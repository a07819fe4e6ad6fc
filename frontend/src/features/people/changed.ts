import { queryClient } from '@/api/client'

const SHOWS_PEOPLE = /^\/api\/(people|org-chart|org-units|positions|roles|search|home|activity)\b/

/** After a change to people, units or positions: whatever shows them looks again. */
export async function organisationChanged(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.some((part) => typeof part === 'string' && SHOWS_PEOPLE.test(part)),
  })
}
