import { IconButton } from '@/shared/Button'
import { CloseIcon } from '@/shared/icons'
import { certificationEditingWords } from '@/shared/messages/en/certificationEditing'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import { findCompetencies, levelToBegin } from '../../competencies/api'
import { LevelSelect } from '../../competencies/LevelSelect'
import type { DraftProof } from './draft'
import styles from './Editing.module.css'

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
              <LevelSelect
                className={styles.select}
                label={say('levelOf', { name })}
                competencyId={id}
                level={level}
                onChange={(chosen) => onChange(proves.map((each) => (each.id === id ? { ...each, level: chosen } : each)))}
              />
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
          onChange([...proves, { id: choice.id, name: choice.title, level: levelToBegin(choice.id) }])
        }}
      />
    </div>
  )
}
