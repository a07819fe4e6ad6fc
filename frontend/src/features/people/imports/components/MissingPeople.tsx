import { useId, useState } from 'react'

import { Button } from '@/shared/Button'
import { decisionWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'

import { utcDay } from '../../accounts/grants'
import { useNews, type DecisionProps } from '../useNews'
import styles from './Decisions.module.css'

/** Whether people who are not in the file stay, or have left and since when. */
export function MissingPeople({ shown, onAnswer, onNews }: DecisionProps) {
  const say = useWords(decisionWords)
  const id = useId()
  const decided = shown.options.missing_left_on
  const [leave, setLeave] = useState(decided !== null)
  const [day, setDay] = useState(decided ?? utcDay())
  const isNews = leave ? day !== decided : decided !== null
  useNews(isNews, onNews)
  return (
    <li className={styles.question}>
      <fieldset className={styles.set}>
        <legend className={styles.text}>{say('missing', { count: shown.summary?.missing ?? 0 })}</legend>
        <p className={styles.hint}>{say('missingText')}</p>
        <div className={styles.ways}>
          <label className={styles.item}>
            <input type="radio" name={id} checked={!leave} onChange={() => setLeave(false)} />
            <span>{say('stay')}</span>
          </label>
          <label className={styles.item}>
            <input type="radio" name={id} checked={leave} onChange={() => setLeave(true)} />
            <span>{say('leave')}</span>
          </label>
          {leave && (
            <label className={styles.day}>
              <span>{say('firstDay')}</span>
              <input type="date" className={styles.input} max={utcDay()} value={day} onChange={(event) => setDay(event.target.value)} />
            </label>
          )}
        </div>
      </fieldset>
      {isNews && (
        <Button look="main" disabled={leave && day === ''} onClick={() => onAnswer({ missing_left_on: leave ? day : null })}>
          {say('apply')}
        </Button>
      )}
    </li>
  )
}
