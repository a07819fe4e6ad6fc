import { useId } from 'react'

import { decisionWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'

import { ZoneOptions } from '../../employees/components/ZoneOptions'
import { findUnitsByCode, type OptionsChange, type PeopleImport } from '../api'
import styles from './Decisions.module.css'

/** What is assumed of new people whose row does not say it. */
export function NewPeople({ shown, onAnswer }: { shown: PeopleImport; onAnswer: (change: OptionsChange) => void }) {
  const say = useWords(decisionWords)
  const id = useId()
  const { time_zone, org_unit } = shown.options
  return (
    <li className={styles.question}>
      <details className={styles.assumed}>
        <summary>
          <span className={styles.text}>{say('newPeople')}</span> <span className={styles.hint}>{say('newPeopleText')}</span>
        </summary>
        <div className={styles.fields}>
          <div className={styles.field}>
            <label htmlFor={id}>{say('timeZone')}</label>
            <select
              id={id}
              className={styles.input}
              value={time_zone}
              onChange={(event) => onAnswer({ time_zone: event.target.value })}
            >
              <ZoneOptions current={time_zone} />
            </select>
          </div>
          <Picker
            label={say('orgUnit')}
            placeholder={say('noUnit')}
            find={findUnitsByCode}
            value={org_unit === null ? null : { id: org_unit, title: org_unit }}
            onChoose={(choice) => onAnswer({ org_unit: choice?.id ?? null })}
          />
        </div>
      </details>
    </li>
  )
}
