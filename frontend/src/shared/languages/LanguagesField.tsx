import { IconButton } from '../Button'
import { CloseIcon } from '../icons'
import { intlLocale, useLocale } from '../messages/locale'
import { personWords } from '../messages/en/person'
import { useWords } from '../messages/words'

import { languageName, languagesToAdd, preferring } from './languages'
import styles from './LanguagesField.module.css'

export interface LanguagesFieldProps {
  /** BCP 47 tags, the preferred one first. */
  languages: readonly string[]
  onChange: (languages: string[]) => void
  /** What the field is called, for screen readers. */
  label: string
  error?: string
}

/** Languages as a list: the first is preferred, pressing another makes it the first. */
export function LanguagesField({ languages, onChange, label, error }: LanguagesFieldProps) {
  const say = useWords(personWords)
  const locale = intlLocale(useLocale())
  return (
    <div className={styles.field} role="group" aria-label={label}>
      <ul className={styles.chips}>
        {languages.map((tag, place) => (
          <LanguageChip
            key={tag}
            name={languageName(tag, locale)}
            isPreferred={place === 0}
            onPrefer={() => onChange(preferring(tag, languages))}
            onRemove={() => onChange(languages.filter((each) => each !== tag))}
          />
        ))}
      </ul>
      <select
        className={styles.add}
        aria-label={say('addLanguage')}
        value=""
        onChange={(event) => onChange([...languages, event.target.value])}
      >
        <option value="">{say('addLanguage')}</option>
        {languagesToAdd(languages, locale).map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {error !== undefined && <p className={styles.error}>{error}</p>}
    </div>
  )
}

interface LanguageChipProps {
  name: string
  isPreferred: boolean
  onPrefer: () => void
  onRemove: () => void
}

function LanguageChip({ name, isPreferred, onPrefer, onRemove }: LanguageChipProps) {
  const say = useWords(personWords)
  return (
    <li className={styles.chip}>
      {isPreferred ? (
        <span className={styles.name}>
          {name}
          <span className={styles.preferred}>{say('preferred')}</span>
        </span>
      ) : (
        <button
          type="button"
          className={styles.name}
          title={say('preferLanguage', { language: name })}
          aria-label={say('preferLanguage', { language: name })}
          onClick={onPrefer}
        >
          {name}
        </button>
      )}
      <IconButton
        className={styles.remove}
        label={say('removeLanguage', { language: name })}
        icon={<CloseIcon size={12} />}
        onClick={onRemove}
      />
    </li>
  )
}
