import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

import { organisationChanged } from '../changed'
import { importQuery, listChanged, type ImportState } from './api'
import { isUnderWay } from './steps'

const LOOK_EVERY = 1_500

/**
 * An import, looked at again while something is done with it: its progress is told by events, but to whoever asked for
 * it alone. When it has changed what is known of people, their pages look again.
 */
export function useImport(id: string) {
  const query = useQuery({
    ...importQuery(id),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.state) ? LOOK_EVERY : false),
  })
  const before = useRef<ImportState>(undefined)
  const now = query.data?.state
  useEffect(() => {
    if (now === undefined || now === before.current) return
    const was = before.current
    before.current = now
    if (was === undefined) return
    void listChanged()
    if (was === 'committing' || was === 'undoing') void organisationChanged()
  }, [now])
  return query
}

/** Whether some work on the import has ended while its page was open. */
export function useHasEnded(state: ImportState): boolean {
  const [{ was, hasEnded }, setSeen] = useState({ was: state, hasEnded: false })
  if (state !== was) setSeen({ was: state, hasEnded: hasEnded || isUnderWay(was) })
  return hasEnded
}
