import { useQuery } from '@tanstack/react-query'

import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { Skeleton } from '@/shared/page/Skeleton'

import { resultQuery } from '../api'
import { asTerms, type Draft } from '../draft'
import { LeaversPart } from './LeaversPart'
import { ResultPart } from './ResultPart'
import { SettingsPart } from './SettingsPart'
import styles from './WhatIf.module.css'

/** A question beside what follows from it, worked out anew at every change. */
export function Asking({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const query = useQuery(resultQuery(asTerms(draft)))
  return (
    <div className={styles.layout} data-unasked={draft.leaving.length === 0 || undefined}>
      <div className={styles.column}>
        <LeaversPart draft={draft} onChange={onChange} />
        <SettingsPart draft={draft} onChange={onChange} />
      </div>
      <div className={styles.column} aria-live="polite">
        {query.isError ? (
          <ProblemNotice problem={query.error} onRetry={() => query.refetch()} />
        ) : query.data ? (
          <ResultPart result={query.data} isOld={query.isPlaceholderData} />
        ) : (
          draft.leaving.length > 0 && <Skeleton lines={8} />
        )}
      </div>
    </div>
  )
}
