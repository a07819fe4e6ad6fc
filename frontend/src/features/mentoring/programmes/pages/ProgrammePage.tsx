import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

import { useFormat } from '@/shared/format'
import { programmeKindWords, programmeObjectiveWords } from '@/shared/messages/en/mentoring'
import { programmeWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { programmeQuery, type Programme } from '../api'
import { About } from '../components/About'
import { HeadingActions } from '../components/HeadingActions'
import { StateTag } from '../components/StateTag'

const ProgrammeParts = lazy(async () => ({ default: (await import('../components/ProgrammeParts')).ProgrammeParts }))

/** A programme: for those who oversee it its terms, eligibility, policy and people; for others what it is about. */
export function ProgrammePage() {
  const say = useWords(programmeWords)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery(programmeQuery(id))
  const programme = query.data
  return (
    <Page
      title={programme?.name ?? say('one')}
      description={programme && <Facts programme={programme} />}
      actions={programme && <HeadingActions programme={programme} />}
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(shown) =>
          shown.policy ? (
            <Suspense fallback={<PageSkeleton />}>
              <ProgrammeParts key={shown.id} programme={shown} />
            </Suspense>
          ) : (
            <About programme={shown} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Facts({ programme: { state, kind, objective, months, starts_on } }: { programme: Programme }) {
  const say = useWords(programmeWords)
  const sayKind = useWords(programmeKindWords)
  const sayObjective = useWords(programmeObjectiveWords)
  const format = useFormat()
  const time = say('time', { count: months, day: format.day(starts_on) })
  return (
    <>
      <StateTag state={state} /> {say('facts', { kind: sayKind(kind), objective: sayObjective(objective), time })}
    </>
  )
}
