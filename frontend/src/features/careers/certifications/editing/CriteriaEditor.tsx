import { Button, IconButton } from '@/shared/Button'
import { SelectField } from '@/shared/form/SelectField'
import { CloseIcon } from '@/shared/icons'
import { certificationEditingWords } from '@/shared/messages/en/certificationEditing'
import { useWords } from '@/shared/messages/words'

import type { Criteria, Criterion } from '../api'
import { CriterionEditor } from './CriterionEditor'
import { newCriterion } from './draft'
import styles from './Editing.module.css'

const MOST_CRITERIA = 20
const MOST_GROUPS = 10

type Group = Criteria['groups'][number]

export interface CriteriaEditorProps {
  criteria: Criteria
  /** Its name in what is sent. */
  path: string
  onChange: (criteria: Criteria) => void
}

/** What is asked for as a whole: criteria, and groups of them that count as one each. */
export function CriteriaEditor({ criteria, path, onChange }: CriteriaEditorProps) {
  const say = useWords(certificationEditingWords)
  const put = (changed: Partial<Criteria>) => onChange({ ...criteria, ...changed })
  const isEmpty = criteria.criteria.length + criteria.groups.length === 0
  return (
    <div className={styles.criteria}>
      <Mode name={path} mode={criteria.mode} onChange={(mode) => put({ mode })} />
      {isEmpty && <p className={styles.soft}>{say('nothingYet')}</p>}
      <CriterionList criteria={criteria.criteria} path={`${path}.criteria`} onChange={(next) => put({ criteria: next })} />
      {criteria.groups.map((group, place) => (
        <GroupEditor
          key={group.criteria[0]?.key}
          group={group}
          number={place + 1}
          path={`${path}.groups.${place}`}
          onChange={(changed) => put({ groups: criteria.groups.map((each, at) => (at === place ? changed : each)) })}
          onRemove={() => put({ groups: criteria.groups.filter((_, at) => at !== place) })}
        />
      ))}
      <div className={styles.buttons}>
        <Button
          disabled={criteria.criteria.length >= MOST_CRITERIA}
          onClick={() => put({ criteria: [...criteria.criteria, newCriterion()] })}
        >
          {say('addCriterion')}
        </Button>
        <Button
          look="quiet"
          disabled={criteria.groups.length >= MOST_GROUPS}
          onClick={() => put({ groups: [...criteria.groups, { mode: 'any', criteria: [newCriterion()] }] })}
        >
          {say('addGroup')}
        </Button>
      </div>
    </div>
  )
}

interface GroupEditorProps {
  group: Group
  number: number
  path: string
  onChange: (group: Group) => void
  onRemove: () => void
}

/** A group goes with the last of its criteria: one without any would ask for nothing. */
function GroupEditor({ group, number, path, onChange, onRemove }: GroupEditorProps) {
  const say = useWords(certificationEditingWords)
  return (
    <fieldset className={styles.group}>
      <legend className="unseen">{say('group', { number })}</legend>
      <div className={styles.groupHead}>
        <p>
          <strong>{say('group', { number })}</strong> <span className={styles.soft}>{say('groupHint')}</span>
        </p>
        <IconButton label={say('removeGroup', { number })} icon={<CloseIcon size={16} />} onClick={onRemove} />
      </div>
      <Mode name={path} mode={group.mode} onChange={(mode) => onChange({ ...group, mode })} />
      <CriterionList criteria={group.criteria} path={`${path}.criteria`} onChange={(criteria) => (criteria.length > 0 ? onChange({ ...group, criteria }) : onRemove())} />
      <Button
        look="quiet"
        className={styles.add}
        disabled={group.criteria.length >= MOST_CRITERIA}
        onClick={() => onChange({ ...group, criteria: [...group.criteria, newCriterion()] })}
      >
        {say('addCriterion')}
      </Button>
    </fieldset>
  )
}

interface CriterionListProps {
  criteria: readonly Criterion[]
  path: string
  onChange: (criteria: Criterion[]) => void
}

function CriterionList({ criteria, path, onChange }: CriterionListProps) {
  return criteria.map((criterion, place) => (
    <CriterionEditor
      key={criterion.key}
      criterion={criterion}
      number={place + 1}
      path={`${path}.${place}`}
      onChange={(changed) => onChange(criteria.map((each) => (each.key === changed.key ? changed : each)))}
      onRemove={() => onChange(criteria.filter((each) => each.key !== criterion.key))}
    />
  ))
}

/** Whether all is needed or any one; what is wrong with the criteria as a whole stands here. */
function Mode({ name, mode, onChange }: { name: string; mode: Criteria['mode']; onChange: (mode: Criteria['mode']) => void }) {
  const say = useWords(certificationEditingWords)
  return (
    <SelectField
      className={styles.mode}
      name={name}
      label={say('mode')}
      value={mode}
      onChange={(event) => onChange(event.target.value as Criteria['mode'])}
      data={[
        { value: 'all', label: say('all') },
        { value: 'any', label: say('any') },
      ]}
    />
  )
}
