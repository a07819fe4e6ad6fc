import { useState } from 'react'

import { Button } from '@/shared/Button'
import { TextField } from '@/shared/form/fields'
import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'

import { findResources } from '../api'
import type { PathwayChange, Way } from '../pathsApi'
import styles from './Paths.module.css'

type Step = PathwayChange['ways'][number]['steps'][number]

export interface AddStepProps {
  /** What the way is called. */
  name: string
  way: Way
  onAdd: (step: Step) => void
}

/** Adds something to a way: a resource of the catalogue, or what the person says in words. */
export function AddStep({ name, way, onAdd }: AddStepProps) {
  const say = useWords(learningPathWords)
  const [words, setWords] = useState('')
  const addResource = (choice: Choice | null) => {
    const isThere = way.steps.some(({ resource }) => resource?.id === choice?.id)
    if (choice && !isThere) onAdd({ key: newKey(), resource_id: choice.id, words: '', done_on: null })
  }
  return (
    <div className={styles.additions}>
      <Picker label={say('addResource')} value={null} find={findResources} onChoose={addResource} />
      <form
        className={styles.adding}
        onSubmit={(event) => {
          event.preventDefault()
          if (!words.trim()) return
          onAdd({ key: newKey(), resource_id: null, words: words.trim(), done_on: null })
          setWords('')
        }}
      >
        <TextField name="words" label={say('addStep')} value={words} maxLength={200} autoComplete="off" onChange={(event) => setWords(event.target.value)} />
        <Button type="submit" aria-label={say('addTo', { name })}>
          {say('add')}
        </Button>
      </form>
    </div>
  )
}

function newKey(): string {
  return `own-${Date.now().toString(36)}`
}
