import { useQuery } from '@tanstack/react-query'

import { frameworkRoleWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { fetchRole, roleQuery, type FrameworkRole, type RolePiece } from '../api'
import { Panel } from '../components/Panel'
import type { OpenPiece } from '../components/PieceSplit'
import { RemovePiece } from '../components/RemovePiece'
import { usePieceEdits } from '../editing/usePieceEdits'
import { nameOf } from '../outlined'
import { RoleDetails } from './RoleDetails'
import { RoleMoves } from './RoleMoves'
import { Requirements } from './Requirements'
import type { PartProps } from './RolesPart'

export type RolePanelProps = PartProps & OpenPiece

/** A role: what it is, what it asks for, where it leads. */
export function RolePanel(props: RolePanelProps) {
  const query = useQuery(roleQuery(props.version, props.code))
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(piece) => <OpenRole {...props} piece={piece} />}
    </Loaded>
  )
}

/** A role with the number of the changes to its draft. */
export type EditedRole = FrameworkRole & { version: number }

function OpenRole({ version, outline, code, back, piece }: RolePanelProps & { piece: RolePiece & { version: number } }) {
  const say = useWords(frameworkRoleWords)
  const mayEdit = version.actions.includes('edit')
  const autosave = usePieceEdits<EditedRole>({
    versionId: version.id,
    piece: { ...piece.role, version: piece.version },
    edit: (role) => ({ roles: [role] }),
    fetch: async () => (await fetchRole(version.id, code)).role,
  })
  const { name, family, track, level } = autosave.values
  const facts = [code, nameOf(outline.families, family), nameOf(outline.tracks, track), say('levelOf', { level })].join(' · ')
  const removed = say('removed', { name: autosave.base.name })
  const shown = { version, outline, mayEdit }
  return (
    <Panel
      title={name}
      facts={facts}
      back={back}
      opener={`role-${code}`}
      actions={mayEdit && <RemovePiece versionId={version.id} piece={{ kind: 'role', code }} removed={removed} back={back} />}
    >
      <RoleDetails autosave={autosave} {...shown} />
      <Requirements autosave={autosave} known={piece.competencies} {...shown} />
      <RoleMoves role={autosave.base} moves={piece.moves} {...shown} />
    </Panel>
  )
}
