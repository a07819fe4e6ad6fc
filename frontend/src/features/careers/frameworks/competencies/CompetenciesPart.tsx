import { lazy, Suspense, useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { CareerIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { frameworkCompetencyWords, frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import bar from '@/shared/table/FilterBar.module.css'

import { FindField } from '../components/FindField'
import { PieceSplit } from '../components/PieceSplit'
import type { PartProps } from '../roles/RolesPart'
import { isMeant, useFind } from '../useFind'
import { CompetencyTable } from './CompetencyTable'
import { treeOf } from './competencyTree'

const CompetencyPanel = lazy(async () => ({ default: (await import('./CompetencyPanel')).CompetencyPanel }))
const AddCompetencyDialog = lazy(async () => ({ default: (await import('./AddCompetencyDialog')).AddCompetencyDialog }))

/** Competencies that are shown at once. */
const MOST_SHOWN = 300

/** The competencies of a version as a tree; one of them opens beside it. */
export function CompetenciesPart({ version, outline }: PartProps) {
  return (
    <PieceSplit
      versionId={version.id}
      part="competencies"
      piece="competency"
      list={(open) => <CompetencyList version={version} outline={outline} open={open} />}
      panel={(open) => <CompetencyPanel key={open.code} version={version} outline={outline} {...open} />}
    />
  )
}

function CompetencyList({ version, outline, open }: PartProps & { open: string | null }) {
  const say = useWords(frameworkCompetencyWords)
  const sayAll = useWords(frameworkWords)
  const { q, find } = useFind()
  const placed = treeOf(outline.competencies)
  // What is found stands by itself: what it is part of may not be meant.
  const found = q
    ? placed.filter(({ competency: { name, code } }) => isMeant(q, name, code)).map(({ competency, hasParts }) => ({ competency, hasParts, depth: 0 }))
    : placed
  const shown = found.slice(0, MOST_SHOWN)
  return (
    <>
      <div className={bar.bar}>
        <FindField label={say('find')} value={q} onType={find} />
        <AddCompetency version={version} outline={outline} />
      </div>
      {placed.length === 0 && <Empty icon={CareerIcon} title={say('emptyTitle')} text={say('emptyText')} />}
      {q !== '' && found.length === 0 && <p role="status">{sayAll('nothingFound', { query: q })}</p>}
      {shown.length < found.length && <p role="status">{sayAll('someShown', { shown: shown.length, count: found.length })}</p>}
      {shown.length > 0 && <CompetencyTable placed={shown} scales={outline.scales} versionId={version.id} q={q} open={open} />}
    </>
  )
}

function AddCompetency({ version, outline }: PartProps) {
  const say = useWords(frameworkCompetencyWords)
  const [isOpen, setOpen] = useState(false)
  if (!version.actions.includes('edit')) return null
  if (outline.scales.length === 0) {
    return (
      <p>
        {say('needs')} <Link to={paths.frameworkPart(version.id, { part: 'setup' })}>{say('toSetup')}</Link>
      </p>
    )
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('add')}</Button>
      <Suspense>{isOpen && <AddCompetencyDialog version={version} outline={outline} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
