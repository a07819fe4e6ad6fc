import { useId, useState } from 'react'

import { Button } from '@/shared/Button'
import { decisionWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import type { Choice } from '@/shared/picker/usePicker'

import { ZoneOptions } from '../../employees/components/ZoneOptions'
import { findUnitsByCode } from '../api'
import { useNews, type DecisionProps } from '../useNews'
import styles from './Decisions.module.css'

/** What is assumed of new people whose row does not say it. */
export function NewPeople({ shown, onAnswer, onNews }: DecisionProps) {
  const say = useWords(decisionWords)
  const id = useId()
  const { time_zone, org_unit } = shown.options
  const [zone, setZone] = useState(time_zone)
  const [unit, setUnit] = useState<Choice | null>(org_unit === null ? null : { id: org_unit, title: org_unit })
  const isNews = zone !== time_zone || (unit?.id ?? null) !== org_unit
  useNews(isNews, onNews)
  return (
    <li className={styles.question}>
      <details className={styles.assumed}>
        <summary>
          <span className={styles.text}>{say('newPeople')}</span>{' '}
          <span className={styles.hint}>{say('newPeopleText', { zone: time_zone, unit: org_unit ?? say('noUnit') })}</span>
        </summary>
        <div className={styles.fields}>
          <div className={styles.field}>
            <label htmlFor={id}>{say('timeZone')}</label>
            <select id={id} className={styles.input} value={zone} onChange={(event) => setZone(event.target.value)}>
              <ZoneOptions current={zone} />
            </select>
          </div>
          <Picker
            label={say('orgUnit')}
            placeholder={say('noUnitHint')}
            find={findUnitsByCode}
            value={unit}
            onChoose={setUnit}
          />
          {isNews && (
            <Button look="main" onClick={() => onAnswer({ time_zone: zone, org_unit: unit?.id ?? null })}>
              {say('apply')}
            </Button>
          )}
        </div>
      </details>
    </li>
  )
}
