import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'

/** What is looked for among the mails: typed here, kept in the address. */
export function useOutboxFilter(): { wanted: string; setWanted: (wanted: string) => void } {
  const { q } = useSearch({ strict: false }) as { q?: string | string[] }
  const navigate = useNavigate()
  const [wanted, setTyped] = useState(typeof q === 'string' ? q : '')
  return {
    wanted,
    setWanted: (next) => {
      setTyped(next)
      void navigate({ to: '.', search: next === '' ? {} : { q: next }, replace: true })
    },
  }
}
