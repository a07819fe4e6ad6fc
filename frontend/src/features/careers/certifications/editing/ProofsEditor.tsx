import { IconButton } from '@/shared/Button'
import { findCompetencies } from '@/features/careers/competencies/api'
import { CloseIcon } from '@/shared/icons'
import { certificationEditingWords } from '@/shared/messages/en/certificationEditing'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import type { DraftProof } from './draft'
import styles from './Editing.module.css'

const LEVELS = [1, 2, 3, 4, 5]
const USUAL_LEVEL = 3

export interface ProofsEditorProps {
  proves: readonly DraftProof[]
  onChange: (proves: DraftProof[]) => void
}

/** Which level of which competencies a certification stands for. */
export function ProofsEditor({ proves, onChange }: ProofsEditorProps) {
  const say = useWords(certificationEditingWords)
  return (
    <div className={styles.criteria}>
      <p className={styles.soft}>{say('standsForHint')}</p>
      {proves.length > 0 && (
        <ul className={styles.proofs}>
          {proves.map(({ id, name, level }) => (
            <li key={id} className={styles.proof}>
              <span>{name}</span>
              <select
                className={styles.select}
                aria-label={say('levelOf', { name })}
                value={level}
                onChange={(event) => onChange(proves.map((each) => (each.id === id ? { ...each, level: Number(event.target.value) } : each)))}
              >
                {levelsWith(level).map((each) => (
                  <option key={each} value={each}>
                    {say('levelOption', { level: each })}
                  </option>
                ))}
              </select>
              <IconButton
                label={say('removeCompetency', { name })}
                icon={<CloseIcon size={16} />}
                onClick={() => onChange(proves.filter((each) => each.id !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <Picker
        name="proves"
        label={say('addCompetency')}
        value={null}
        find={findCompetencies}
        onChoose={(choice) => {
          if (!choice || proves.some(({ id }) => id === choice.id)) return
          onChange([...proves, { id: choice.id, name: choice.title, level: USUAL_LEVEL }])
        }}
      />
    </div>
  )
}

/** The levels to choose from; one that is beyond them stays in sight until another is chosen. */
function levelsWith(level: number): number[] {
  return LEVELS.includes(level) ? LEVELS : [...LEVELS, level]
}
