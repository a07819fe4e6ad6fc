import { useQuery } from '@tanstack/react-query'

import { competencyKindWords, frameworkCompetencyWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { PageSkeleton } from '@/shared/page/PageSkeleton'

import { competencyQuery, fetchCompetency, type FrameworkCompetency } from '../api'
import { Panel } from '../components/Panel'
import type { OpenPiece } from '../components/PieceSplit'
import { RemovePiece } from '../components/RemovePiece'
import { usePieceEdits } from '../editing/usePieceEdits'
import { byCode } from '../outlined'
import type { PartProps } from '../roles/RolesPart'
import { CompetencyDetails } from './CompetencyDetails'
import { Descriptors } from './Descriptors'
import { Prerequisites } from './Prerequisites'

/** A competency with the number of the changes to its draft. */
export type EditedCompetency = FrameworkCompetency & { version: number }

export type CompetencyPanelProps = PartProps & OpenPiece

/** A competency: what it is, what its levels look like, what comes first. */
export function CompetencyPanel(props: CompetencyPanelProps) {
  const query = useQuery(competencyQuery(props.version, props.code))
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(competency) => <OpenCompetency {...props} competency={competency} />}
    </Loaded>
  )
}

function OpenCompetency({ version, outline, code, back, competency }: CompetencyPanelProps & { competency: EditedCompetency }) {
  const say = useWords(frameworkCompetencyWords)
  const sayKind = useWords(competencyKindWords)
  const mayEdit = version.actions.includes('edit')
  const autosave = usePieceEdits<EditedCompetency>({
    versionId: version.id,
    piece: competency,
    edit: (whole) => ({ competencies: [whole] }),
    fetch: () => fetchCompetency(version.id, code),
  })
  const asked = byCode(outline.competencies, code)?.asked_by ?? 0
  const by = asked > 0 ? say('askedShown', { count: asked }) : say('askedByNone')
  const facts = [code, sayKind(autosave.values.kind), `${say('askedBy')}: ${by}`].join(' · ')
  const removed = say('removed', { name: autosave.base.name })
  const shown = { autosave, outline, mayEdit }
  return (
    <Panel
      title={autosave.values.name}
      facts={facts}
      back={back}
      opener={`competency-${code}`}
      actions={mayEdit && <RemovePiece versionId={version.id} piece={{ kind: 'competency', code }} removed={removed} back={back} />}
    >
      <CompetencyDetails {...shown} />
      <Descriptors {...shown} />
      <Prerequisites {...shown} versionId={version.id} />
    </Panel>
  )
}
