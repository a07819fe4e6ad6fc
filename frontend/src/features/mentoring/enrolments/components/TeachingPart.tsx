import { useId } from 'react'

import { findCompetencies, levelToBegin } from '@/features/careers/competencies/api'
import { LevelSelect } from '@/features/careers/competencies/LevelSelect'
import { applicationPartWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'

import type { Teaching } from '../api'
import { MOST_SEATS, MOST_TEACHES } from '../application'
import { errorIn, type ApplicationEdits } from '../useApplicationEdits'
import { Part } from './Part'
import { SkillItem } from './SkillItem'
import styles from './SkillItem.module.css'

/** What somebody can teach, how well they know it, and, of a mentor, how many they would take. */
export function TeachingPart({ edits }: { edits: ApplicationEdits }) {
  const say = useWords(applicationPartWords)
  const { teaches, side } = edits.values
  const put = (next: Teaching[]) => edits.change({ teaches: next })
  const add = ({ id, title }: Choice) => {
    if (teaches.some(({ competency }) => competency.id === id)) return
    put([...teaches, { competency: { id, name: title }, level: levelToBegin(id) }])
  }
  return (
    <Part part="teaches" title={say('teaches')} hint={say('teachesHint')} error={errorIn(edits, 'teaches')}>
      <ul className={styles.items} aria-label={say('teaches')}>
        {teaches.map(({ competency, level }, place) => (
          <SkillItem key={competency.id} name={competency.name} onRemove={() => put(teaches.toSpliced(place, 1))}>
            <LevelSelect
              className={styles.level}
              competencyId={competency.id}
              label={say('levelReached', { competency: competency.name })}
              level={level}
              onChange={(next) => put(teaches.with(place, { competency, level: next }))}
            />
          </SkillItem>
        ))}
      </ul>
      {teaches.length < MOST_TEACHES && (
        <div className={styles.adding}>
          <Picker
            label={say('addTeaching')}
            placeholder={say('searchCompetency')}
            value={null}
            find={findCompetencies}
            onChoose={(choice) => choice && add(choice)}
          />
        </div>
      )}
      {side === 'mentor' && <Seats edits={edits} />}
    </Part>
  )
}

function Seats({ edits }: { edits: ApplicationEdits }) {
  const say = useWords(applicationPartWords)
  const id = useId()
  return (
    <div className={styles.seats}>
      <label htmlFor={id}>{say('seats')}</label>
      <select
        id={id}
        className={styles.level}
        value={edits.values.seats}
        onChange={(event) => edits.change({ seats: Number(event.target.value) })}
      >
        {Array.from({ length: MOST_SEATS }, (_, place) => (
          <option key={place} value={place + 1}>
            {place + 1}
          </option>
        ))}
      </select>
      <p>{errorIn(edits, 'seats') ?? say('seatsHint')}</p>
    </div>
  )
}
