import type { ReactNode } from 'react'

import { useFormat } from '@/shared/format'
import { enrolmentWords } from '@/shared/messages/en/enrolments'
import { competencyLevelWords } from '@/shared/messages/en/mentoring'
import { useWords } from '@/shared/messages/words'

import type { Application, Goal } from '../api'
import styles from './ApplicationText.module.css'

/** What an application says, to read. */
export function ApplicationText({ application }: { application: Application }) {
  const say = useWords(enrolmentWords)
  const format = useFormat()
  const { goals, teaches, seats, side, note, wishes, reason, applied_at } = application
  const facts: [string, ReactNode][] = [
    [say('wants'), goals.length > 0 && goals.map((goal) => <Said key={nameOf(goal)} name={nameOf(goal)} level={goal.level} />)],
    [say('teaches'), teaches.length > 0 && teaches.map(({ competency: { id, name }, level }) => <Said key={id} name={name} level={level} />)],
    [say('seats'), side === 'mentor' && format.number(seats)],
    [say('wishes'), wishes.map((group) => <span key={group[0]?.id}>{format.list(group.map(({ name }) => name))}</span>)],
    [say('note'), note],
    [say('reason'), reason],
    [say('appliedAt'), applied_at && format.day(applied_at)],
  ]
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value))
        .map(([label, value]) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function Said({ name, level }: { name: string; level: number | null }) {
  const say = useWords(competencyLevelWords)
  return (
    <span className={styles.said}>
      {name}
      {level !== null && <span className={styles.level}>{say(level as 1)}</span>}
    </span>
  )
}

function nameOf({ competency, words }: Goal): string {
  return competency?.name ?? words ?? ''
}
