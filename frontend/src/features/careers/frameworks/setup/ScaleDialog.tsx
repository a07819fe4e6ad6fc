import { useId, useState } from 'react'

import { Button, IconButton } from '@/shared/Button'
import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { CloseIcon } from '@/shared/icons'
import { frameworkSetupWords, frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'

import type { ProficiencyScale } from '../api'
import { NameAndCode } from '../components/NameAndCode'
import { expectNew, useEditing } from '../editing/useEditing'
import styles from './Setup.module.css'

/** The most levels that a scale may have. */
const MOST_LEVELS = 20

type Level = ProficiencyScale['levels'][number]

export interface ScaleDialogProps {
  /** The one to change; none: a new one. */
  scale: ProficiencyScale | null
  scales: readonly ProficiencyScale[]
  versionId: string
  onClose: () => void
}

/** Adds a scale, or changes its name and its levels; its code stays. */
export function ScaleDialog({ scale, scales, versionId, onClose }: ScaleDialogProps) {
  const say = useWords(frameworkSetupWords)
  const sayAll = useWords(frameworkWords)
  const edit = useEditing(versionId)
  const [levels, setLevels] = useState<readonly Level[]>(scale?.levels ?? [{ name: '', description: '' }])
  const submission = useSubmission({
    send: async (sent: ProficiencyScale) => {
      if (!scale) expectNew(scales, sent.code)
      return edit({ scales: [sent] }, say(scale ? 'changed' : 'added', { name: sent.name }))
    },
    onDone: onClose,
  })
  return (
    <FormDialog
      title={scale ? say('change', { name: scale.name }) : say('addScale')}
      submit={say('save')}
      submission={submission}
      read={({ name = '', code = '' }) => ({ name, code: scale?.code ?? code, levels: [...levels] })}
      onClose={onClose}
    >
      {scale ? <TextField name="name" label={sayAll('name')} autoComplete="off" defaultValue={scale.name} /> : <NameAndCode />}
      <Levels levels={levels} onChange={setLevels} />
    </FormDialog>
  )
}

function Levels({ levels, onChange }: { levels: readonly Level[]; onChange: (levels: readonly Level[]) => void }) {
  const say = useWords(frameworkSetupWords)
  const id = useId()
  const change = (place: number, changed: Partial<Level>) =>
    onChange(levels.map((level, at) => (at === place ? { ...level, ...changed } : level)))
  return (
    <fieldset className={styles.editedLevels}>
      <legend className={styles.name}>{say('levels')}</legend>
      {levels.map(({ name, description }, place) => {
        const rank = place + 1
        return (
          <div key={rank} className={styles.editedLevel}>
            <span aria-hidden="true">{rank}</span>
            <TextField
              name={`levels.${place}.name`}
              id={`${id}-${rank}`}
              label={say('levelName', { rank })}
              autoComplete="off"
              value={name}
              onChange={(event) => change(place, { name: event.target.value })}
            />
            <IconButton
              label={say('removeLevel', { rank })}
              icon={<CloseIcon size={14} />}
              disabled={levels.length === 1}
              onClick={() => onChange(levels.filter((_, at) => at !== place))}
            />
            <TextField
              className={styles.levelText}
              name={`levels.${place}.description`}
              label={say('levelText', { rank })}
              autoComplete="off"
              value={description}
              onChange={(event) => change(place, { description: event.target.value })}
            />
          </div>
        )
      })}
      <Button disabled={levels.length >= MOST_LEVELS} onClick={() => onChange([...levels, { name: '', description: '' }])}>
        {say('addLevel')}
      </Button>
    </fieldset>
  )
}
