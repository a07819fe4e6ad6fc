import styles from './Consent.module.css'

export interface ConsentProps {
  label: string
  isGiven: boolean
  onChange: (isGiven: boolean) => void
}

/** Something to consent to, which is off until one does. */
export function Consent({ label, isGiven, onChange }: ConsentProps) {
  return (
    <label className={styles.consent}>
      <input type="checkbox" checked={isGiven} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  )
}
