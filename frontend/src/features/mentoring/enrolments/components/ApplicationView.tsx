import type { ReactNode } from 'react'

import { LevelName } from '@/features/careers/competencies/LevelName'
import { useLevels } from '@/features/careers/competencies/useLevels'
import { useFormat } from '@/shared/format'
import { languageName } from '@/shared/languages/languages'
import { applicationPartWords, wishWords } from '@/shared/messages/en/application'
import { intlLocale, useLocale } from '@/shared/messages/locale'
import { useWords } from '@/shared/messages/words'
import { WeekHoursShown } from '@/shared/week/WeekHoursShown'

import type { Application } from '../api'
import { goalKey, goalName, QUESTIONS } from '../application'
import styles from './ApplicationView.module.css'
import { useStyleText } from './useStyleText'

/** All that an application says, for reading. What is confidential is not in it. */
export function ApplicationView({ application }: { application: Application }) {
  const say = useWords(applicationPartWords)
  const sayWish = useWords(wishWords)
  const { list } = useFormat()
  const locale = intlLocale(useLocale())
  const { side, goals, teaches, hours, languages, wishes, note } = application
  return (
    <dl className={styles.view}>
      {(side !== 'mentor' || goals.length > 0) && <Said title={say('goalsShown')}>{goals.length > 0 && <Goals goals={goals} />}</Said>}
      {(side === 'mentor' || teaches.length > 0) && (
        <Said title={say('teachesShown')}>{teaches.length > 0 && <Teaches teaches={teaches} />}</Said>
      )}
      {side === 'mentor' && <Said title={say('seats')}>{say('seatsShown', { count: application.seats })}</Said>}
      <Said title={say('hoursShown')}>
        {hours.length > 0 && (
          <>
            <WeekHoursShown hours={hours} />
            <p className={styles.soft}>{say('hoursClock', { zone: application.time_zone })}</p>
          </>
        )}
      </Said>
      <Said title={say('languagesShown')}>{list(languages.map((tag) => languageName(tag, locale)))}</Said>
      <Said title={say('styleShown')}>{Object.keys(application.style).length > 0 && <WorkingStyle style={application.style} />}</Said>
      {wishes.length > 0 && (
        <Said title={sayWish('shown')}>
          <ol className={styles.ranks}>
            {wishes.map((group) => (
              <li key={group[0]!.id}>{list(group.map(({ name }) => name))}</li>
            ))}
          </ol>
        </Said>
      )}
      {note && (
        <Said title={say('noteShown')}>
          <p className={styles.note}>{note}</p>
        </Said>
      )}
    </dl>
  )
}

function Said({ title, children }: { title: string; children: ReactNode }) {
  const say = useWords(applicationPartWords)
  return (
    <div className={styles.said}>
      <dt>{title}</dt>
      <dd>{children || <span className={styles.soft}>{say('nothingSaid')}</span>}</dd>
    </div>
  )
}

function Goals({ goals }: Pick<Application, 'goals'>) {
  const say = useWords(applicationPartWords)
  return (
    <ol className={styles.ranks}>
      {goals.map((goal) => (
        <li key={goalKey(goal)}>
          {goalName(goal)}{' '}
          <span className={styles.soft}>
            {goal.competency && goal.level !== null ? <ToLevel competencyId={goal.competency.id} level={goal.level} /> : say('inTheirWords')}
          </span>
          {goal.competency && goal.words && <p className={styles.note}>{goal.words}</p>}
        </li>
      ))}
    </ol>
  )
}

function ToLevel({ competencyId, level }: { competencyId: string; level: number }) {
  const say = useWords(applicationPartWords)
  return say('toLevel', { level: useLevels(competencyId).nameOf(level) })
}

function Teaches({ teaches }: Pick<Application, 'teaches'>) {
  return (
    <ul>
      {teaches.map(({ competency, level }) => (
        <li key={competency.id}>
          {competency.name} <span className={styles.soft}>
            <LevelName competencyId={competency.id} level={level} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function WorkingStyle({ style }: Pick<Application, 'style'>) {
  const say = useWords(applicationPartWords)
  const text = useStyleText()
  return (
    <ul>
      {QUESTIONS.filter((question) => question in style).map((question) => (
        <li key={question}>
          <span className={styles.soft}>{say(question)}</span> {text(question, style[question]!)}
        </li>
      ))}
    </ul>
  )
}
