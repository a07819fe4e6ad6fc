import { useFormat } from '@/shared/format'
import { cadenceWords, programmeKindTexts, programmeKindWords, programmeObjectiveWords } from '@/shared/messages/en/mentoring'
import { programmeWords } from '@/shared/messages/en/programmes'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import columns from '@/shared/page/Columns.module.css'

import type { Programme } from '../api'
import styles from './About.module.css'
import { ApplyButtons } from './ApplyButtons'
import { OwnParts } from './OwnParts'

/** A programme for those who may take part: what it is about, how it goes, what it asks, and how to apply. */
export function About({ programme }: { programme: Programme }) {
  const say = useWords(programmeWords)
  const { description, agreement } = programme
  return (
    <div className={columns.columns}>
      <div className={columns.column}>
        <Card title={say('about')}>
          <p className={styles.text}>{description || say('noDescription')}</p>
          {programme.topics.length > 0 && <Topics programme={programme} />}
        </Card>
        {agreement && (
          <Card title={say('agreement')}>
            <p className={styles.text}>{agreement}</p>
          </Card>
        )}
      </div>
      <div className={columns.column}>
        <TakingPart programme={programme} />
        <Card title={say('howItGoes')}>
          <Facts programme={programme} />
        </Card>
      </div>
    </div>
  )
}

function Topics({ programme: { topics } }: { programme: Programme }) {
  const say = useWords(programmeWords)
  return (
    <ul className={styles.topics} aria-label={say('factTopics')}>
      {topics.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  )
}

function TakingPart({ programme }: { programme: Programme }) {
  const say = useWords(programmeWords)
  const format = useFormat()
  const { enrolments, may_apply_as, opens_on, closes_on, state, takes_applications } = programme
  const canApply = may_apply_as.length > 0
  return (
    <Card title={say('applyTitle')}>
      {enrolments.length > 0 && <OwnParts programme={programme} />}
      {canApply && <p>{say('applyText')}</p>}
      {canApply && <ApplyButtons programme={programme} />}
      {!canApply && enrolments.length === 0 && (
        <p>
          {takes_applications
            ? say('applyNotAdmitted')
            : state === 'open'
              ? say('applyWindow', { from: format.day(opens_on), to: format.day(closes_on) })
              : say('applyNotOpen')}
        </p>
      )}
    </Card>
  )
}

function Facts({ programme }: { programme: Programme }) {
  const say = useWords(programmeWords)
  const sayKind = useWords(programmeKindWords)
  const sayKindText = useWords(programmeKindTexts)
  const sayObjective = useWords(programmeObjectiveWords)
  const sayCadence = useWords(cadenceWords)
  const format = useFormat()
  const { kind, objective, months, cadence, starts_on, opens_on, closes_on, places, needs_approval } = programme
  const facts = [
    { label: say('factKind'), value: sayKind(kind), more: sayKindText(kind) },
    { label: say('factObjective'), value: sayObjective(objective) },
    { label: say('factApply'), value: say('factApplyValue', { from: format.day(opens_on), to: format.day(closes_on) }) },
    { label: say('factStart'), value: format.day(starts_on) },
    { label: say('factMonths'), value: say('months', { count: months }) },
    { label: say('factCadence'), value: sayCadence(cadence) },
    ...(places === null ? [] : [{ label: say('factPlaces'), value: say('factPlacesValue', { count: places }) }]),
    { label: say('factApproval'), value: say(needs_approval ? 'approvalYes' : 'approvalNo') },
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, more }) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd>
            {value}
            {more && <span className={styles.more}>{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
