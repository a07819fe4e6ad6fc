import { useParams } from '@tanstack/react-router'

import { useMe } from '@/features/people/me/useMe'

/** Whose page it is: the person of the address, or the viewer. Null for an account that belongs to nobody. */
export function useOwner(): { id: string | null; isOwn: boolean } {
  const own = useMe().person?.id ?? null
  const { id = own } = useParams({ strict: false }) as { id?: string | null }
  return { id, isOwn: id === own }
}
