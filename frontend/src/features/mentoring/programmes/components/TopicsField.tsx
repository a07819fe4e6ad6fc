import { findCompetencies } from '@/features/careers/competencies/api'
import { Chips } from '@/shared/chips/Chips'
import { termWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import type { ProgrammeEdits } from '../useProgrammeEdits'
import picking from './Field.module.css'
import { FieldGroup } from './Field'

/** The competencies that a programme is about. */
export function TopicsField({ edits }: { edits: ProgrammeEdits }) {
  const say = useWords(termWords)
  const { topics } = edits.values
  const add = (id: string, name: string) => {
    if (!topics.some((topic) => topic.id === id)) edits.change({ topics: [...topics, { id, name }] })
  }
  return (
    <FieldGroup label={say('topics')} hint={say('topicsHint')}>
      <Chips
        label={say('topics')}
        chips={topics.map(({ id, name }) => ({ id, title: name }))}
        removeLabel={(name) => say('remove', { name })}
        onRemove={(gone) => edits.change({ topics: topics.filter(({ id }) => id !== gone) })}
      />
      <div className={picking.indented}>
        <Picker
          look="bare"
          label={say('addTopic')}
          placeholder={say('addTopic')}
          find={findCompetencies}
          value={null}
          error={edits.errorOf('topics')}
          onChoose={(choice) => choice && add(choice.id, choice.title)}
        />
      </div>
    </FieldGroup>
  )
}
