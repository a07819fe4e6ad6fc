import { useState } from 'react'

import { Button, IconButton } from '@/shared/Button'
import { Chips } from '@/shared/chips/Chips'
import { TextField } from '@/shared/form/fields'
import { CloseIcon } from '@/shared/icons'
import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import { findResources } from '../api'
import { certificationItem, experienceItem, newStage, resourceItem, type DraftItem, type DraftStage } from '../pathDraft'
import { findCertifications } from '../pathsApi'
import styles from './Paths.module.css'

export interface StagesFieldProps {
  stages: readonly DraftStage[]
  onChange: (stages: readonly DraftStage[]) => void
}

/** The stages of a path, each with its weeks and what is done in it. */
export function StagesField({ stages, onChange }: StagesFieldProps) {
  const say = useWords(learningPathWords)
  const put = (place: number, change: Partial<DraftStage>) => {
    const stage = stages[place]
    if (stage) onChange(stages.with(place, { ...stage, ...change }))
  }
  return (
    <>
      {stages.map((stage, place) => (
        <StageFields
          key={stage.key}
          stage={stage}
          place={place}
          onPut={(change) => put(place, change)}
          onRemove={() => onChange(stages.filter(({ key }) => key !== stage.key))}
        />
      ))}
      <div>
        <Button onClick={() => onChange([...stages, newStage()])}>{say('addStage')}</Button>
      </div>
    </>
  )
}

interface StageFieldsProps {
  stage: DraftStage
  place: number
  onPut: (change: Partial<DraftStage>) => void
  onRemove: () => void
}

function StageFields({ stage: { title, weeks, items }, place, onPut, onRemove }: StageFieldsProps) {
  const say = useWords(learningPathWords)
  const number = place + 1
  const path = `stages.${place}`
  const add = (item: DraftItem) => onPut({ items: [...items, item] })
  return (
    <fieldset className={styles.stage}>
      <legend>{say('stageNumber', { number })}</legend>
      <div className={styles.stageHead}>
        <TextField name={`${path}.title`} label={say('stageTitle')} value={title} autoComplete="off" onChange={(event) => onPut({ title: event.target.value })} />
        <TextField name={`${path}.weeks`} type="number" label={say('weeksLabel')} value={weeks} onChange={(event) => onPut({ weeks: event.target.value })} />
        <IconButton label={say('removeStage', { number })} icon={<CloseIcon size={16} />} onClick={onRemove} />
      </div>
      <Chips
        label={say('itemsOf', { number })}
        chips={items.map((item) => ({ id: String(item.key), title: item.title }))}
        removeLabel={(name) => say('removeItem', { name })}
        onRemove={(id) => onPut({ items: items.filter(({ key }) => String(key) !== id) })}
      />
      <Picker name={`${path}.items`} label={say('addResource')} value={null} find={findResources} onChoose={(choice) => choice && add(resourceItem(choice))} />
      <Picker label={say('addCertification')} value={null} find={findCertifications} onChoose={(choice) => choice && add(certificationItem(choice))} />
      <Experience onAdd={(words) => add(experienceItem(words))} number={number} />
    </fieldset>
  )
}

function Experience({ onAdd, number }: { onAdd: (words: string) => void; number: number }) {
  const say = useWords(learningPathWords)
  const [words, setWords] = useState('')
  const add = () => {
    if (!words.trim()) return
    onAdd(words.trim())
    setWords('')
  }
  return (
    <div className={styles.adding}>
      <TextField
        name=""
        label={say('addExperience')}
        value={words}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          // Enter adds what was typed, and does not send the form around it.
          if (event.key !== 'Enter') return
          event.preventDefault()
          add()
        }}
      />
      <Button aria-label={say('addToStage', { number })} onClick={add}>
        {say('add')}
      </Button>
    </div>
  )
}
