import { Details } from '@/features/people/details/Details'
import { DetailText } from '@/features/people/details/inputs'
import type { Autosave } from '@/shared/autosave/useAutosave'
import { competencyKindWords, frameworkCompetencyWords, frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import type { FrameworkOutline } from '../api'
import { DetailCode, DetailLines } from '../components/detailInputs'
import { byCode, choiceOf, findIn, nameOf } from '../outlined'
import type { EditedCompetency } from './CompetencyPanel'
import { withinOf } from './competencyTree'

const FIELDS = ['name', 'kind', 'scale', 'parent', 'description']
const KINDS = Object.keys(competencyKindWords.messages) as EditedCompetency['kind'][]

export interface CompetencyPartProps {
  autosave: Autosave<EditedCompetency>
  outline: FrameworkOutline
  mayEdit: boolean
}

/** What a competency is; its fields save themselves. */
export function CompetencyDetails({ autosave, outline, mayEdit }: CompetencyPartProps) {
  const say = useWords(frameworkCompetencyWords)
  const sayAll = useWords(frameworkWords)
  const sayKind = useWords(competencyKindWords)
  const { name, kind, scale, parent, description } = autosave.values
  const kinds = KINDS.map((each) => ({ code: each, name: sayKind(each) }))
  return (
    <Details
      autosave={autosave}
      editable={mayEdit ? FIELDS : []}
      details={[
        { field: 'name', label: sayAll('name'), shown: name, input: (id) => <DetailText id={id} autosave={autosave} field="name" /> },
        {
          field: 'kind',
          label: say('kind'),
          shown: sayKind(kind),
          input: (id) => <DetailCode id={id} autosave={autosave} field="kind" pieces={kinds} />,
        },
        {
          field: 'scale',
          label: say('scale'),
          shown: nameOf(outline.scales, scale),
          input: (id) => <DetailCode id={id} autosave={autosave} field="scale" pieces={outline.scales} />,
        },
        {
          field: 'parent',
          label: say('parent'),
          shown: parent !== null && nameOf(outline.competencies, parent),
          hasOwnLabel: true,
          input: () => <ParentInput autosave={autosave} outline={outline} />,
        },
        {
          field: 'description',
          label: say('description'),
          shown: description,
          input: (id) => <DetailLines id={id} autosave={autosave} field="description" />,
        },
      ]}
    />
  )
}

function ParentInput({ autosave, outline }: Pick<CompetencyPartProps, 'autosave' | 'outline'>) {
  const say = useWords(frameworkCompetencyWords)
  const parent = byCode(outline.competencies, autosave.values.parent)
  return (
    <Picker
      look="bare"
      label={say('parent')}
      placeholder={say('parentHint')}
      value={parent ? choiceOf(parent) : null}
      find={findIn('competencies', outline.competencies, withinOf(outline.competencies, autosave.values.code))}
      error={autosave.errorOf('parent')}
      onChoose={(choice) => autosave.change({ parent: choice?.id ?? null })}
    />
  )
}
