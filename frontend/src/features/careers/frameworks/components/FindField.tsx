import { SearchIcon } from '@/shared/icons'
import bar from '@/shared/table/FilterBar.module.css'

/** Narrows a list as it is typed. */
export function FindField({ label, value, onType }: { label: string; value: string; onType: (value: string) => void }) {
  return (
    <label className={bar.search}>
      <SearchIcon />
      <span className="unseen">{label}</span>
      <input
        className={bar.input}
        type="search"
        placeholder={label}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
    </label>
  )
}
