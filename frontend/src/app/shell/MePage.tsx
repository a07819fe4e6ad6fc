import { Navigate } from '@tanstack/react-router'

import { useMe } from '@/features/people/me/useMe'

import { paths } from '../paths'

/** Where messages lead that are about oneself: to one's profile, or for an account of nobody employed to its sign-ins. */
export function MePage() {
  const { person } = useMe()
  return <Navigate to={person ? paths.person(person.id) : paths.signIns} replace />
}
