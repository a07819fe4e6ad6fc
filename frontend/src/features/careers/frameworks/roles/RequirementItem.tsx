import { useId } from 'react'

import { paths } from '@/app/paths'
import { IconButton } from '@/shared/Button'
import { NumberInput } from '@/shared/form/NumberInput'
import { CloseIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { frameworkRoleWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { FrameworkCompetency, FrameworkOutline, ProficiencyScale, Requirement } from '../api'
import { nameOf, scaleOf } from '../outlined'
import styles from './Requirements.module.css'

/** The most that a requirement may count. */
const MOST_WEIGHT = 100

export interface RequirementItemProps {
  requirement: Requirement
  /** With its descriptors, once they are fetched. */
  competency: FrameworkCompetency | undefined
  outline: FrameworkOutline
  versionId: string
  error: string | undefined
  /** Without it, it is only read. */
  onChange?: (changed: Partial<Requirement>) => void
  onRemove: () => void
}

/** What a role asks for of one competency. */
export function RequirementItem(props: RequirementItemProps) {
  const { requirement, competency, outline, versionId, error, onChange } = props
  const say = useWords(frameworkRoleWords)
  const id = useId()
  const scale = scaleOf(outline, requirement.competency)
  const name = nameOf(outline.competencies, requirement.competency)
  const text =
    competency?.descriptors.find(({ level }) => level === requirement.level)?.text ??
    scale?.levels[requirement.level - 1]?.description
  return (
    <li className={styles.requirement}>
      <Link to={paths.frameworkPart(versionId, { part: 'competencies', competency: requirement.competency })} className={styles.name}>
        {name}
      </Link>
      {onChange ? (
        <Controls {...props} onChange={onChange} name={name} scale={scale} describedBy={error && `${id}-error`} />
      ) : (
        <p className={styles.controls}>
          {rankName(scale, requirement.level, say)}
          {requirement.weight > 1 && <span className={styles.soft}>{say('weightShown', { weight: requirement.weight })}</span>}
          {requirement.must_have && <Tag>{say('mustHave')}</Tag>}
        </p>
      )}
      <p className={styles.text}>{text || say('notDescribed')}</p>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </li>
  )
}

interface ControlsProps extends RequirementItemProps {
  onChange: (changed: Partial<Requirement>) => void
  name: string
  scale: ProficiencyScale | undefined
  describedBy: string | undefined
}

function Controls({ requirement, onChange, onRemove, name, scale, error, describedBy }: ControlsProps) {
  const say = useWords(frameworkRoleWords)
  const weightId = useId()
  return (
    <p className={styles.controls}>
      <select
        className={styles.select}
        aria-label={say('levelOfCompetency', { name })}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy}
        value={requirement.level}
        onChange={(event) => onChange({ level: Number(event.target.value) })}
      >
        {levelsOf(scale, requirement.level).map((level) => (
          <option key={level} value={level}>
            {rankName(scale, level, say)}
          </option>
        ))}
      </select>
      <span className={styles.weight}>
        <label htmlFor={weightId}>
          <span aria-hidden="true">{say('weight')}</span>
          <span className="unseen">{say('weightOf', { name })}</span>
        </label>
        <NumberInput
          id={weightId}
          value={requirement.weight}
          least={1}
          most={MOST_WEIGHT}
          onChange={(weight) => weight !== null && onChange({ weight })}
        />
      </span>
      <label className={styles.must}>
        <input
          type="checkbox"
          checked={requirement.must_have}
          onChange={(event) => onChange({ must_have: event.target.checked })}
        />
        <span aria-hidden="true">{say('mustHave')}</span>
        <span className="unseen">{say('mustHaveOf', { name })}</span>
      </label>
      <IconButton className={styles.remove} label={say('removeRequirement', { name })} icon={<CloseIcon size={14} />} onClick={onRemove} />
    </p>
  )
}

/** The levels to choose from; one that its scale does not have stays in sight until another is chosen. */
function levelsOf(scale: ProficiencyScale | undefined, level: number): number[] {
  const levels = (scale?.levels ?? []).map((_, place) => place + 1)
  return levels.includes(level) ? levels : [...levels, level]
}

function rankName(scale: ProficiencyScale | undefined, rank: number, say: ReturnType<typeof useWords<typeof frameworkRoleWords.messages>>): string {
  return say('rank', { rank, name: scale?.levels[rank - 1]?.name ?? '' })
}
