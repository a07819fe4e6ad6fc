import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'

import type { Choice } from '@/shared/picker/usePicker'

import type { CertificationShown } from '../api'

interface Titles {
  /** Its code where the title is not known. */
  titleOf: (code: string) => string
  learn: (choice: Choice) => void
}

const TitlesContext = createContext<Titles | null>(null)

export interface ResourceTitlesProps {
  known: CertificationShown['resources']
  children: ReactNode
}

/** Criteria name resources by code; within this their titles are known, also of those that were just chosen. */
export function ResourceTitles({ known, children }: ResourceTitlesProps) {
  const [titles, setTitles] = useState(() => new Map(known.map(({ code, title }) => [code, title])))
  const value = useMemo(
    () => ({
      titleOf: (code: string) => titles.get(code) ?? code,
      learn: ({ id, title }: Choice) => setTitles((before) => new Map(before).set(id, title)),
    }),
    [titles],
  )
  return <TitlesContext value={value}>{children}</TitlesContext>
}

export function useResourceTitles(): Titles {
  const titles = useContext(TitlesContext)
  if (!titles) throw new Error('Resources are named within a certification only.')
  return titles
}
