import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import type { SearchParams } from '@/shared/searchParams'

import { outlineQuery, versionQuery, type FrameworkOutline, type FrameworkVersion } from '../api'
import { DeleteDraft } from '../components/DeleteDraft'
import { NextVersion } from '../components/NextVersion'
import { StateTag, useOrigin } from '../components/VersionFacts'
import { VersionNav } from '../components/VersionNav'
import { partIn, type Part } from '../parts'
import { RolesPart } from '../roles/RolesPart'

const CompetenciesPart = lazy(async () => ({ default: (await import('../competencies/CompetenciesPart')).CompetenciesPart }))
const MovesPart = lazy(async () => ({ default: (await import('../moves/MovesPart')).MovesPart }))
const SetupPart = lazy(async () => ({ default: (await import('../setup/SetupPart')).SetupPart }))
const CheckPart = lazy(async () => ({ default: (await import('../publishing/CheckPart')).CheckPart }))
const PublishPart = lazy(async () => ({ default: (await import('../publishing/PublishPart')).PublishPart }))

/** A version of a framework: read by whom it is for, edited as long as it is a draft. */
export function FrameworkVersionPage() {
  const say = useWords(frameworkWords)
  const originOf = useOrigin()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery(versionQuery(id))
  const version = query.data
  return (
    <Page
      title={version ? say('versionOf', { name: version.name, number: version.number }) : say('one')}
      description={
        version && (
          <>
            <StateTag state={version.state} /> {originOf(version)}
          </>
        )
      }
      actions={
        version && (
          <>
            <NextVersion version={version} />
            <DeleteDraft version={version} />
          </>
        )
      }
    >
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(shown) => <Parts key={shown.id} version={shown} />}
      </Loaded>
    </Page>
  )
}

function Parts({ version }: { version: FrameworkVersion }) {
  const search: SearchParams = useSearch({ strict: false })
  const part = partIn(search.part)
  const query = useQuery(outlineQuery(version))
  return (
    <>
      <VersionNav version={version} part={part} />
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(outline) => (
          <Suspense fallback={<PageSkeleton />}>
            <OnePart part={part} version={version} outline={outline} />
          </Suspense>
        )}
      </Loaded>
    </>
  )
}

function OnePart({ part, ...shown }: { part: Part; version: FrameworkVersion; outline: FrameworkOutline }) {
  switch (part) {
    case 'roles':
      return <RolesPart {...shown} />
    case 'competencies':
      return <CompetenciesPart {...shown} />
    case 'moves':
      return <MovesPart {...shown} />
    case 'setup':
      return <SetupPart {...shown} />
    case 'check':
      return <CheckPart {...shown} />
    case 'publish':
      return <PublishPart {...shown} />
  }
}
