import type { MouseEvent } from 'react'

import { CheckIcon } from '@/shared/icons'
import { applicationWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'

import type { Application } from '../api'
import styles from './ApplyPanel.module.css'
import { goToPart } from './Part'

type Field = Application['missing'][number]['field']

const WORDS = {
  goals: 'missingGoals',
  teaches: 'missingTeaches',
  languages: 'missingLanguages',
  hours: 'missingHours',
} as const

export function missingWord(field: Field) {
  return WORDS[field]
}

/** What must be said before the application can be sent; each leads to its part. */
export function Missing({ missing }: Pick<Application, 'missing'>) {
  const say = useWords(applicationWords)
  if (missing.length === 0) {
    return (
      <p className={styles.complete}>
        <CheckIcon size={16} />
        {say('complete')}
      </p>
    )
  }
  return (
    <div>
      <h2 className={styles.title}>{say('stillMissing')}</h2>
      <ul className={styles.missing}>
        {missing.map(({ field }) => (
          <li key={field}>
            <a href={`#part-${field}`} onClick={(event) => go(event, field)}>
              {say(missingWord(field))}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function go(event: MouseEvent, field: Field): void {
  event.preventDefault()
  goToPart(field)
}
