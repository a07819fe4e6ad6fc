import type { Autosave } from '@/shared/autosave/useAutosave'
import { frameworkRoleWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Picker } from '@/shared/picker/Picker'

import type { FrameworkCompetency, Requirement } from '../api'
import { findIn } from '../outlined'
import { RequirementItem } from './RequirementItem'
import styles from './Requirements.module.css'
import type { EditedRole } from './RolePanel'
import type { PartProps } from './RolesPart'

interface RequirementsProps extends PartProps {
  autosave: Autosave<EditedRole>
  /** The competencies that it asked for when it was fetched, with their descriptors. */
  known: readonly FrameworkCompetency[]
  mayEdit: boolean
}

/** What a role asks for: of each competency the least level, what it looks like, and how much it counts. */
export function Requirements({ autosave, known, outline, version, mayEdit }: RequirementsProps) {
  const say = useWords(frameworkRoleWords)
  const { requirements } = autosave.values
  const put = (next: Requirement[]) => autosave.change({ requirements: next })
  return (
    <Card title={say('requirements')}>
      {requirements.length === 0 && <p className={styles.none}>{say('noRequirements')}</p>}
      <ul className={styles.list}>
        {requirements.map((requirement) => (
          <RequirementItem
            key={requirement.competency}
            requirement={requirement}
            competency={known.find(({ code }) => code === requirement.competency)}
            outline={outline}
            versionId={version.id}
            error={errorOf(autosave, requirement.competency)}
            onChange={
              mayEdit
                ? (changed) => put(requirements.map((each) => (each === requirement ? { ...each, ...changed } : each)))
                : undefined
            }
            onRemove={() => put(requirements.filter((each) => each !== requirement))}
          />
        ))}
      </ul>
      {mayEdit && (
        <Picker
          label={say('addRequirement')}
          placeholder={say('addRequirementHint')}
          value={null}
          find={findIn('competencies', outline.competencies, requirements.map(({ competency }) => competency))}
          onChoose={(choice) =>
            choice && put([...requirements, { competency: choice.id, level: 1, weight: 1, must_have: false }])
          }
        />
      )}
    </Card>
  )
}

function errorOf({ problem, values }: Autosave<EditedRole>, competency: string): string | undefined {
  const place = values.requirements.findIndex((each) => each.competency === competency)
  return problem?.errors.find(
    ({ field }) => field === `requirements.${competency}` || field.startsWith(`requirements.${place}.`),
  )?.message
}
