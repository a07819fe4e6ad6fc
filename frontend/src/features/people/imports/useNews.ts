import { useEffect } from 'react'

import type { OptionsChange, PeopleImport } from './api'

export interface DecisionProps {
  shown: PeopleImport
  onAnswer: (change: OptionsChange) => void
  /** Told whether what is chosen differs from what was decided. */
  onNews: (isNews: boolean) => void
}

/** Tells whether a decision is chosen and not applied yet; one that is no longer on the page is none. */
export function useNews(isNews: boolean, onNews: (isNews: boolean) => void): void {
  useEffect(() => {
    onNews(isNews)
    return () => onNews(false)
  }, [isNews, onNews])
}
