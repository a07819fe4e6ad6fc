import { findPeople } from '@/features/people/employees/api'
import { findUnits } from '@/features/people/org_units/api'
import { Chips } from '@/shared/chips/Chips'
import { FormDialog } from '@/shared/form/FormDialog'
import { TextField } from '@/shared/form/fields'
import { useSubmission } from '@/shared/form/useSubmission'
import { calibrationWords, usualGridWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'

import type { Cycle, CycleRequest } from '../api'
import { requestOf, useDraft, type Usual } from '../drafting'
import styles from './Calibration.module.css'
import { GridFields } from './GridFields'

const USUAL_BOXES = ['box1', 'box2', 'box3', 'box4', 'box5', 'box6', 'box7', 'box8', 'box9'] as const

interface CycleDialogProps {
  title: string
  submit: string
  /** What is changed; without it, one is opened. */
  cycle?: Cycle
  send: (request: CycleRequest, key: string) => Promise<Cycle>
  onDone: (cycle: Cycle) => void
  onClose: () => void
}

/** What a cycle is called, whom it is about, who takes part and what its grid looks like. */
export function CycleDialog({ title, submit, cycle, send, onDone, onClose }: CycleDialogProps) {
  const say = useWords(calibrationWords)
  const drafting = useDraft(cycle, useUsual())
  const submission = useSubmission({ send, onDone })
  const { draft, change } = drafting
  return (
    <FormDialog title={title} submit={submit} submission={submission} read={() => requestOf(draft)} onClose={onClose}>
      <TextField name="name" label={say('name')} maxLength={100} value={draft.name} onChange={(event) => change({ name: event.target.value })} data-first-focus />
      {!cycle && (
        <>
          <TextField name="as_of" type="date" label={say('asOfLabel')} value={draft.asOf} onChange={(event) => change({ asOf: event.target.value })} />
          <Picker name="org_unit_id" label={say('unit')} description={say('unitHint')} value={draft.unit} onChoose={(unit) => change({ unit })} find={findUnits} />
          <Several name="person_ids" label={say('people')} chosen={draft.people} onChange={(people) => change({ people })} />
        </>
      )}
      <Several
        name="participant_ids"
        label={say('participants')}
        hint={say('participantsHint')}
        chosen={draft.participants}
        onChange={(participants) => change({ participants })}
      />
      <GridFields drafting={drafting} keepsSize={cycle !== undefined} />
    </FormDialog>
  )
}

interface SeveralProps {
  name: string
  label: string
  hint?: string
  chosen: readonly Choice[]
  onChange: (chosen: Choice[]) => void
}

/** Some people, found by name. */
function Several({ name, label, hint, chosen, onChange }: SeveralProps) {
  const say = useWords(calibrationWords)
  return (
    <div className={styles.field}>
      <Picker
        name={name}
        label={label}
        description={hint}
        placeholder={say('addPerson')}
        value={null}
        find={findPeople}
        onChoose={(choice) => choice && onChange([...chosen.filter(({ id }) => id !== choice.id), choice])}
      />
      <Chips
        label={label}
        chips={chosen}
        removeLabel={(title) => say('removeName', { name: title })}
        onRemove={(id) => onChange(chosen.filter((each) => each.id !== id))}
      />
    </div>
  )
}

/** The grid that most know: three by three. */
function useUsual(): Usual {
  const say = useWords(usualGridWords)
  const steps = (words: ('low' | 'middle' | 'high' | 'settled' | 'growing' | 'far')[]) => words.map((word) => say(word))
  return {
    performance: { name: say('performance'), steps: steps(['low', 'middle', 'high']) },
    potential: { name: say('potential'), steps: steps(['settled', 'growing', 'far']) },
    boxes: USUAL_BOXES.map((box) => say(box)),
    shares: [5, 10, 10, 10, 30, 15, 5, 10, 5],
  }
}
