import { useQueries, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'

import { paths } from '@/app/paths'
import { personQuery } from '@/features/people/employees/api'
import { Button } from '@/shared/Button'
import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { useAddress } from '@/shared/useAddress'

import { scenariosQuery, type ScenarioSettings } from '../api'
import { Asking } from '../components/Asking'
import { ComparedScenarios } from '../components/ComparedScenarios'
import { KeptScenarios } from '../components/KeptScenarios'
import { withLeavers, type Draft } from '../draft'

const KeepDialog = lazy(async () => ({ default: (await import('../components/KeepDialog')).KeepDialog }))

/** A new question, and those that are kept; or some of these side by side. */
export function WhatIfPage() {
  const [search] = useAddress()
  const compared = listed(search.compare)
  const named = listed(search.leaving)
  if (compared.length > 0) return <ComparedScenarios ids={compared} />
  return <NewQuestion key={named.join()} named={named} />
}

function NewQuestion({ named }: { named: readonly string[] }) {
  const say = useWords(whatIfWords)
  const navigate = useNavigate()
  const list = useQuery(scenariosQuery)
  const people = useQueries({ queries: named.map((id) => personQuery(id)) })
  const [draft, setDraft] = useState<Draft | null>(null)
  const [isKeeping, setKeeping] = useState(false)
  const isThere = people.every(({ isPending }) => !isPending)
  const start = (settings: ScenarioSettings): Draft =>
    withLeavers({ leaving: [], staying: [], settings }, people.flatMap(({ data }) => (data ? [{ id: data.id, name: data.name }] : [])))
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={draftOrStart() && <Button onClick={() => setKeeping(true)}>{say('save')}</Button>}
    >
      <Loaded query={list} skeleton={<PageSkeleton />}>
        {({ items, usual }) => (
          <>
            {isThere ? <Asking draft={draft ?? start(usual)} onChange={setDraft} /> : <PageSkeleton />}
            <KeptScenarios scenarios={items} />
          </>
        )}
      </Loaded>
      <Suspense>
        {isKeeping && draftOrStart() && (
          <KeepDialog
            draft={draftOrStart() as Draft}
            onClose={() => setKeeping(false)}
            onKept={({ id }) => void navigate({ to: paths.scenario(id) })}
          />
        )}
      </Suspense>
    </Page>
  )

  function draftOrStart(): Draft | null {
    const asked = draft ?? (list.data && isThere ? start(list.data.usual) : null)
    return asked && asked.leaving.length > 0 ? asked : null
  }
}

const MOST_NAMED = 20

/** Ids as the address has them, with commas between. */
function listed(value: string | string[] | undefined): string[] {
  return [value ?? []].flat().join(',').split(',').filter(Boolean).slice(0, MOST_NAMED)
}
