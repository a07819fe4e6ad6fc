import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'

import { useFormat } from '@/shared/format'
import { importWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import type { SearchParams } from '@/shared/searchParams'

import { fieldsQuery, type PeopleImport } from '../api'
import { CheckStep } from '../components/CheckStep'
import { ColumnsStep } from '../components/ColumnsStep'
import { CommitStep } from '../components/CommitStep'
import { FileStep } from '../components/FileStep'
import { RemoveButton } from '../components/RemoveButton'
import { Stepper } from '../components/Stepper'
import { stepAt } from '../steps'
import { useHasEnded, useImport } from '../useImport'

/** One file on its way in: the step at hand, and how far it has come. */
export function ImportPage() {
  const say = useWords(importWords)
  const { id = '' }: { id?: string } = useParams({ strict: false })
  const query = useImport(id)
  useQuery(fieldsQuery)
  const shown = query.data
  return (
    <Page
      title={shown?.file_name ?? say('one')}
      description={shown && <About shown={shown} />}
      actions={shown?.actions.includes('delete') && <RemoveButton shown={shown} />}
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(loaded) => <Steps key={loaded.id} shown={loaded} />}
      </Loaded>
    </Page>
  )
}

function Steps({ shown }: { shown: PeopleImport }) {
  const search: SearchParams = useSearch({ strict: false })
  const step = stepAt(shown, search.step)
  const isNews = useHasEnded(shown.state)
  return (
    <>
      <Stepper shown={shown} at={step} />
      {step === 'file' && <FileStep shown={shown} />}
      {step === 'columns' && <ColumnsStep key={shown.version} shown={shown} />}
      {step === 'check' && <CheckStep shown={shown} isNews={isNews} />}
      {step === 'commit' && <CommitStep shown={shown} isNews={isNews} />}
    </>
  )
}

const KILOBYTE = 1_000
const MEGABYTE = 1_000_000

function About({ shown }: { shown: PeopleImport }) {
  const say = useWords(importWords)
  const format = useFormat()
  const { source, size, created_by, created_at } = shown
  const isSmall = size < MEGABYTE
  const unit = isSmall ? Math.ceil(size / KILOBYTE) : size / MEGABYTE
  const facts = { source, size: say(isSmall ? 'kilobytes' : 'megabytes', { size: format.number(unit) }), name: created_by }
  return <Moment at={created_at} look="ago" say={(when) => say('about', { ...facts, when })} />
}
