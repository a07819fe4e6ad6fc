import { lazy, Suspense, useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { CareerIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { frameworkRoleWords, frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import bar from '@/shared/table/FilterBar.module.css'

import type { FrameworkOutline, FrameworkVersion } from '../api'
import { FindField } from '../components/FindField'
import { PieceSplit } from '../components/PieceSplit'
import { isMeant, useFind } from '../useFind'
import { FamilyLadder } from './FamilyLadder'

const RolePanel = lazy(async () => ({ default: (await import('./RolePanel')).RolePanel }))
const AddRoleDialog = lazy(async () => ({ default: (await import('./AddRoleDialog')).AddRoleDialog }))

/** Roles that are all shown at once; of more, families are opened one by one. */
const MOST_OPEN = 80

/** Roles of one search that are shown. */
const MOST_FOUND = 150

export interface PartProps {
  version: FrameworkVersion
  outline: FrameworkOutline
}

/** The roles of a version by family, each family as a ladder; a role opens beside it. */
export function RolesPart({ version, outline }: PartProps) {
  return (
    <PieceSplit
      versionId={version.id}
      part="roles"
      piece="role"
      list={(open) => <RoleList version={version} outline={outline} open={open} />}
      panel={(open) => <RolePanel key={open.code} version={version} outline={outline} {...open} />}
    />
  )
}

function RoleList({ version, outline, open }: PartProps & { open: string | null }) {
  const say = useWords(frameworkRoleWords)
  const sayAll = useWords(frameworkWords)
  const { q, find } = useFind()
  const found = outline.roles.filter(({ code, name }) => isMeant(q, name, code))
  const shown = q ? found.slice(0, MOST_FOUND) : found
  const isOpen = q !== '' || shown.length <= MOST_OPEN
  return (
    <>
      <div className={bar.bar}>
        <FindField label={say('find')} value={q} onType={find} />
        <AddRole version={version} outline={outline} />
      </div>
      {outline.roles.length === 0 && <Empty icon={CareerIcon} title={say('emptyTitle')} text={say('emptyText')} />}
      {q && found.length === 0 && <p role="status">{sayAll('nothingFound', { query: q })}</p>}
      {shown.length < found.length && <p role="status">{sayAll('someShown', { shown: shown.length, count: found.length })}</p>}
      {outline.families.map((family) => {
        const roles = shown.filter((role) => role.family === family.code)
        return (
          roles.length > 0 && (
            <FamilyLadder
              key={`${family.code}${isOpen ? '' : '-closed'}`}
              family={family}
              roles={roles}
              tracks={outline.tracks}
              versionId={version.id}
              q={q}
              open={open}
              startsOpen={isOpen || roles.some(({ code }) => code === open)}
            />
          )
        )
      })}
    </>
  )
}

function AddRole({ version, outline }: PartProps) {
  const say = useWords(frameworkRoleWords)
  const [isOpen, setOpen] = useState(false)
  if (!version.actions.includes('edit')) return null
  if (outline.families.length === 0 || outline.tracks.length === 0) {
    return (
      <p>
        {say('needs')} <Link to={paths.frameworkPart(version.id, { part: 'setup' })}>{say('toSetup')}</Link>
      </p>
    )
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('add')}</Button>
      <Suspense>{isOpen && <AddRoleDialog version={version} outline={outline} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
