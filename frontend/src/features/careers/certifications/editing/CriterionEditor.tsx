import { Chips } from '@/shared/chips/Chips'
import { IconButton } from '@/shared/Button'
import { findFamilies, findRoleCodes } from '@/features/people/positions/api'
import { TextField } from '@/shared/form/fields'
import { NumberInput } from '@/shared/form/NumberInput'
import { SelectField } from '@/shared/form/SelectField'
import { CloseIcon } from '@/shared/icons'
import { certificationEditingWords, criterionKindWords, criterionLeastWords } from '@/shared/messages/en/certificationEditing'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'

import { findResourceCodes } from '../../learning/api'
import type { Criterion } from '../api'
import { ofKind } from './draft'
import styles from './Editing.module.css'
import { useResourceTitles } from './resourceTitles'

const KINDS = Object.keys(criterionKindWords.messages) as Criterion['kind'][]
const MOST = 1_000

export interface CriterionEditorProps {
  criterion: Criterion
  number: number
  /** Its place in what is sent, by which the server names it. */
  path: string
  onChange: (criterion: Criterion) => void
  onRemove: () => void
}

/** One thing that a certification asks for, for filling in. */
export function CriterionEditor({ criterion, number, path, onChange, onRemove }: CriterionEditorProps) {
  const say = useWords(certificationEditingWords)
  const sayKind = useWords(criterionKindWords)
  const put = (changed: Partial<Criterion>) => onChange({ ...criterion, ...changed })
  return (
    <fieldset className={styles.criterion}>
      <legend className="unseen">{say('criterion', { number })}</legend>
      <SelectField
        name={`${path}.kind`}
        label={say('kind')}
        value={criterion.kind}
        onChange={(event) => onChange(ofKind(criterion, event.target.value as Criterion['kind']))}
        data={KINDS.map((kind) => ({ value: kind, label: sayKind(kind) }))}
      />
      <TextField
        name={`${path}.text`}
        label={say('words')}
        autoComplete="off"
        value={criterion.text}
        onChange={(event) => put({ text: event.target.value })}
      />
      <Least criterion={criterion} onChange={put} />
      <IconButton className={styles.remove} label={say('removeCriterion', { number })} icon={<CloseIcon size={16} />} onClick={onRemove} />
      {criterion.kind === 'validation' && <By criterion={criterion} path={path} onChange={put} />}
      {criterion.kind === 'training' && <Through criterion={criterion} path={path} onChange={put} />}
      {criterion.kind === 'experience' && <Where criterion={criterion} path={path} onChange={put} />}
    </fieldset>
  )
}

interface PartProps {
  criterion: Criterion
  onChange: (changed: Partial<Criterion>) => void
}

function Least({ criterion, onChange }: PartProps) {
  const sayLeast = useWords(criterionLeastWords)
  const id = `least-${criterion.key}`
  return (
    <div className={styles.least}>
      <label htmlFor={id}>{sayLeast(criterion.kind)}</label>
      <NumberInput id={id} value={criterion.least} least={1} most={MOST} onChange={(least) => least !== null && onChange({ least })} />
    </div>
  )
}

/** Who confirms. */
function By({ criterion, path, onChange }: PartProps & { path: string }) {
  const say = useWords(certificationEditingWords)
  return (
    <SelectField
      className={styles.more}
      name={`${path}.by`}
      label={say('by')}
      value={criterion.by ?? ''}
      onChange={(event) => onChange({ by: (event.target.value || null) as Criterion['by'] })}
      data={[
        { value: '', label: say('byAnybody') },
        { value: 'peer', label: say('byPeer') },
        { value: 'supervisor', label: say('bySupervisor') },
      ]}
    />
  )
}

/** What counts by itself once it is completed. */
function Through({ criterion, path, onChange }: PartProps & { path: string }) {
  const say = useWords(certificationEditingWords)
  const { titleOf, learn } = useResourceTitles()
  const resources = criterion.resources ?? []
  const add = (choice: Choice | null) => {
    if (!choice) return
    learn(choice)
    onChange({ resources: [...new Set([...resources, choice.id])] })
  }
  return (
    <div className={styles.where}>
      <Picker name={`${path}.resources`} label={say('addResource')} value={null} find={findResourceCodes} onChoose={add} />
      {resources.length === 0 && <p className={styles.soft}>{say('noResource')}</p>}
      <Chips
        label={say('countsThrough')}
        chips={resources.map((code) => ({ id: code, title: titleOf(code) }))}
        removeLabel={(name) => say('throughNoLonger', { name })}
        onRemove={(code) => onChange({ resources: resources.filter((each) => each !== code) })}
      />
    </div>
  )
}

/** In which roles and families experience counts. */
function Where({ criterion: { roles, families }, path, onChange }: PartProps & { path: string }) {
  const say = useWords(certificationEditingWords)
  const isAnywhere = roles.length === 0 && families.length === 0
  return (
    <div className={styles.where}>
      <div className={styles.two}>
        <Picker
          name={`${path}.families`}
          label={say('addFamily')}
          value={null}
          find={findFamilies}
          onChoose={(choice) => choice && onChange({ families: [...new Set([...families, choice.title])] })}
        />
        <Picker
          name={`${path}.roles`}
          label={say('addRole')}
          value={null}
          find={findRoleCodes}
          onChoose={(choice) => choice && onChange({ roles: [...new Set([...roles, choice.id])] })}
        />
      </div>
      {isAnywhere && <p className={styles.soft}>{say('anywhere')}</p>}
      <Chips
        label={say('countsIn')}
        chips={[...families, ...roles].map((title) => ({ id: title, title }))}
        removeLabel={(name) => say('noLonger', { name })}
        onRemove={(id) => onChange({ roles: roles.filter((each) => each !== id), families: families.filter((each) => each !== id) })}
      />
    </div>
  )
}
