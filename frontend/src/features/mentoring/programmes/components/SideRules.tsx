import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'

import { findUnits } from '@/features/people/org_units/api'
import { Button } from '@/shared/Button'
import { Chips } from '@/shared/chips/Chips'
import { NumberInput } from '@/shared/form/NumberInput'
import { eligibilityWords } from '@/shared/messages/en/eligibility'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import { locationsQuery, unitNamesQuery, type SideEligibility } from '../api'
import picking from './Field.module.css'
import { FieldGroup, Tick } from './Field'
import styles from './SideRules.module.css'

export interface SideRulesProps {
  asked: SideEligibility
  mayEdit: boolean
  onChange: (asked: Partial<SideEligibility>) => void
}

const HIGHEST_LEVEL = 20
const MOST_MONTHS = 600

/** What is asked of who applies for one side; what is left empty asks nothing. */
export function SideRules({ asked, mayEdit, onChange }: SideRulesProps) {
  const say = useWords(eligibilityWords)
  const level = (field: 'level_from' | 'level_to', label: string) => (
    <NumberInput label={label} value={asked[field]} least={1} most={HIGHEST_LEVEL} optional onChange={(value) => onChange({ [field]: value })} />
  )
  return (
    <div className={styles.rules}>
      <FieldGroup label={say('level')}>
        <div className={styles.line}>
          {say('levelFrom')}
          {level('level_from', say('levelFromLabel'))}
          {say('levelTo')}
          {level('level_to', say('levelToLabel'))}
        </div>
      </FieldGroup>
      <FieldGroup label={say('months_here')}>
        <div className={styles.line}>
          <NumberInput
            label={say('months_here')}
            value={asked.months_here}
            least={1}
            most={MOST_MONTHS}
            optional
            onChange={(months_here) => onChange({ months_here })}
          />
          {say('monthsHere')}
        </div>
      </FieldGroup>
      <Tracks asked={asked} onChange={onChange} />
      <Units asked={asked} mayEdit={mayEdit} onChange={onChange} />
      <Locations asked={asked} mayEdit={mayEdit} onChange={onChange} />
    </div>
  )
}

const TRACKS = ['individual contributor', 'management'] as const

function Tracks({ asked: { tracks }, onChange }: Omit<SideRulesProps, 'mayEdit'>) {
  const say = useWords(eligibilityWords)
  return (
    <FieldGroup label={say('tracks')}>
      <div className={styles.line}>
        {TRACKS.map((track) => (
          <Tick
            key={track}
            label={say(track)}
            checked={tracks.includes(track)}
            onChange={(isOn) => onChange({ tracks: TRACKS.filter((each) => (each === track ? isOn : tracks.includes(each))) })}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

function Units({ asked: { org_unit_ids: ids }, mayEdit, onChange }: SideRulesProps) {
  const say = useWords(eligibilityWords)
  const { data: names } = useQuery(unitNamesQuery(ids))
  const add = (id: string) => !ids.includes(id) && onChange({ org_unit_ids: [...ids, id] })
  return (
    <FieldGroup label={say('org_unit_ids')} hint={say('unitsHint')}>
      <Chips
        label={say('org_unit_ids')}
        chips={ids.map((id) => ({ id, title: names?.get(id) ?? '…' }))}
        removeLabel={(name) => say('remove', { name })}
        onRemove={mayEdit ? (gone) => onChange({ org_unit_ids: ids.filter((id) => id !== gone) }) : undefined}
      />
      {mayEdit && (
        <div className={picking.indented}>
          <Picker
            look="bare"
            label={say('addUnit')}
            placeholder={say('addUnit')}
            find={findUnits}
            value={null}
            onChoose={(choice) => choice && add(choice.id)}
          />
        </div>
      )}
    </FieldGroup>
  )
}

function Locations({ asked: { locations }, mayEdit, onChange }: SideRulesProps) {
  const say = useWords(eligibilityWords)
  return (
    <FieldGroup label={say('locations')}>
      <Chips
        label={say('locations')}
        chips={locations.map((title) => ({ id: title, title }))}
        removeLabel={(name) => say('remove', { name })}
        onRemove={mayEdit ? (gone) => onChange({ locations: locations.filter((each) => each !== gone) }) : undefined}
      />
      {mayEdit && <AddLocation known={locations} onAdd={(location) => onChange({ locations: [...locations, location] })} />}
    </FieldGroup>
  )
}

/** Any text that is a location of somebody; those seen among people are suggested. */
function AddLocation({ known, onAdd }: { known: readonly string[]; onAdd: (location: string) => void }) {
  const say = useWords(eligibilityWords)
  const id = useId()
  const [text, setText] = useState('')
  const { data: suggestions = [] } = useQuery(locationsQuery)
  const add = () => {
    const location = text.trim()
    if (location === '' || known.includes(location)) return
    onAdd(location)
    setText('')
  }
  return (
    <div className={styles.line}>
      <input
        className={styles.location}
        aria-label={say('addLocation')}
        placeholder={say('addLocation')}
        list={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add()
        }}
      />
      <datalist id={id}>
        {suggestions
          .filter((each) => !known.includes(each))
          .map((each) => (
            <option key={each}>{each}</option>
          ))}
      </datalist>
      <Button disabled={text.trim() === ''} onClick={add}>
        {say('add')}
      </Button>
    </div>
  )
}
