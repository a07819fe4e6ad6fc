import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'

import { Button } from '@/shared/Button'
import { frameworkRoleWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { fetchRole, roleQuery, type FrameworkRole, type RolePiece } from '../api'
import { Panel } from '../components/Panel'
import { useEditing } from '../editing/useEditing'
import { usePieceEdits } from '../editing/usePieceEdits'
import { nameOf } from '../outlined'
import { RoleDetails } from './RoleDetails'
import { RoleMoves } from './RoleMoves'
import { Requirements } from './Requirements'
import type { PartProps } from './RolesPart'

export interface RolePanelProps extends PartProps {
  code: string
  /** Where closing leads. */
  back: string
}

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
  const shown = { version, outline, mayEdit }
  return (
    <Panel title={name} facts={facts} back={back} opener={`role-${code}`} actions={mayEdit && <RemoveRole versionId={version.id} role={autosave.base} back={back} />}>
      <RoleDetails autosave={autosave} {...shown} />
      <Requirements autosave={autosave} known={piece.competencies} {...shown} />
      <RoleMoves role={autosave.base} moves={piece.moves} {...shown} />
    </Panel>
  )
}

function RemoveRole({ versionId, role, back }: { versionId: string; role: FrameworkRole; back: string }) {
  const say = useWords(frameworkRoleWords)
  const navigate = useNavigate()
  const edit = useEditing(versionId)
  const removing = useMutation({
    mutationFn: async () => {
      await edit({ removed: [{ kind: 'role', code: role.code }] }, say('removed', { name: role.name }))
      await navigate({ href: back, resetScroll: false })
    },
  })
  return (
    <>
      <Button look="quiet" busy={removing.isPending} onClick={() => removing.mutate()}>
        {say('remove')}
      </Button>
      {removing.isError && <ProblemNotice problem={removing.error} />}
    </>
  )
}
