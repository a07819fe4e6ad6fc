import { useFormat } from '@/shared/format'
import { applicationWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'

import type { Programme } from '../../programmes/api'
import type { Application } from '../api'
import styles from './ApplyPanel.module.css'

/** What happens next, with its days. */
export function NextSteps({ application, programme }: { application: Application; programme: Programme }) {
  const say = useWords(applicationWords)
  const format = useFormat()
  const { state, applied_at } = application
  if (state === 'declined') return null
  const isOut = state === 'draft' || state === 'withdrawn'
  return (
    <div>
      <h2 className={styles.title}>{say('next')}</h2>
      <ul className={styles.steps}>
        {!isOut && applied_at && <li>{say('appliedOn', { day: format.day(applied_at) })}</li>}
        {!programme.takes_applications && isOut && <li>{say('closed')}</li>}
        {programme.takes_applications && <li>{say('closesOn', { day: format.day(programme.closes_on) })}</li>}
        {programme.needs_approval && isOut && <li>{say('decidedFirst')}</li>}
        <li>{say('startsOn', { day: format.day(programme.starts_on) })}</li>
        <li>{say('lasts', { count: programme.months })}</li>
      </ul>
    </div>
  )
}
