import { useLevels } from './useLevels'

export interface LevelSelectProps {
  competencyId: string
  level: number
  onChange: (level: number) => void
  className?: string | undefined
  /** Where no label stands around it. */
  label?: string
}

/** Choose a level of a competency; one that its scale does not have stays in sight until another is chosen. */
export function LevelSelect({ competencyId, level, onChange, className, label }: LevelSelectProps) {
  const { levels, nameOf } = useLevels(competencyId)
  const known = levels.map((each) => each.level)
  return (
    <select className={className} aria-label={label} value={level} onChange={(event) => onChange(Number(event.target.value))}>
      {(known.includes(level) ? known : [...known, level]).map((each) => (
        <option key={each} value={each}>
          {nameOf(each)}
        </option>
      ))}
    </select>
  )
}
