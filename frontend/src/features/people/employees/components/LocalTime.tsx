import { useFormat } from '@/shared/format'
import { intlLocale, useLocale } from '@/shared/messages/locale'
import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { useMinute } from '@/shared/useMinute'

import { useMe } from '../../me/useMe'
import { isZone, minutesAhead, ownZone, placeOf, sharedMinutes, WORK_BEGINS, WORK_ENDS, workingDay, type Stretch } from '../zones'
import styles from './LocalTime.module.css'

/** What time it is for somebody now, and how their working day lies to that of who looks. */
export function LocalTime({ zone }: { zone: string }) {
  return isZone(zone) && <LocalTimeCard zone={zone} />
}

function LocalTimeCard({ zone }: { zone: string }) {
  const say = useWords(personWords)
  const locale = intlLocale(useLocale())
  const moment = useMinute()
  // Their own place is the one in their profile; the browser's, where they are no employee.
  const here = useMe().person?.time_zone ?? ownZone()
  const ahead = minutesAhead(zone, here, moment)
  const difference = useDifference(ahead)
  const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'short', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' })
  return (
    <Card title={say('localTime')}>
      <p className={styles.line}>
        <time className={styles.clock} dateTime={moment.toISOString()}>
          {clock.format(moment)}
        </time>
        <span className={styles.place}>{placeOf(zone)}</span>
      </p>
      <p className={styles.difference}>{difference}</p>
      {ahead !== 0 && <DayStrip ahead={ahead} minute={minuteOf(moment, here)} />}
    </Card>
  )
}

function useDifference(ahead: number): string {
  const say = useWords(personWords)
  if (ahead === 0) return say('sameTime')
  const hours = Math.trunc(Math.abs(ahead) / 60)
  const minutes = Math.abs(ahead) % 60
  const parts = { hours: say('hours', { count: hours }), minutes: say('minutes', { count: minutes }) }
  const difference = hours === 0 ? parts.minutes : minutes === 0 ? parts.hours : say('hoursAndMinutes', parts)
  return say(ahead > 0 ? 'ahead' : 'behind', { difference })
}

const DAY = 24 * 60
const MARKS = [0, 6, 12, 18, 24]

/** A day on the clock of who looks: their own working hours, the other's, and now. */
function DayStrip({ ahead, minute }: { ahead: number; minute: number }) {
  const say = useWords(personWords)
  const format = useFormat()
  const hours = sharedMinutes(ahead) / 60
  const shared = hours === 0 ? say('noSharedHours') : say('sharedHours', { count: hours })
  return (
    <figure className={styles.strip}>
      <div className={styles.lanes} aria-hidden="true">
        <Lane name={say('here')} stretches={[{ from: WORK_BEGINS * 60, to: WORK_ENDS * 60 }]} />
        <Lane name={say('there')} stretches={workingDay(ahead)} />
        <div className={styles.scale}>
          {MARKS.map((hour) => (
            <span key={hour} style={{ insetInlineStart: `${(hour / 24) * 100}%` }}>
              {format.number(hour)}
            </span>
          ))}
          <span className={styles.now} style={{ insetInlineStart: `${(minute / DAY) * 100}%` }} />
        </div>
      </div>
      <figcaption className={styles.caption}>{say('dayStrip', { shared })}</figcaption>
    </figure>
  )
}

function Lane({ name, stretches }: { name: string; stretches: Stretch[] }) {
  return (
    <div className={styles.lane}>
      <span className={styles.laneName}>{name}</span>
      <span className={styles.track}>
        {stretches.map(({ from, to }) => (
          <span
            key={from}
            className={styles.work}
            style={{ insetInlineStart: `${(from / DAY) * 100}%`, width: `${((to - from) / DAY) * 100}%` }}
          />
        ))}
      </span>
    </div>
  )
}

/** Minutes after midnight on the clock of a zone. */
function minuteOf(moment: Date, zone: string): number {
  const day = 24 * 60
  const utc = moment.getUTCHours() * 60 + moment.getUTCMinutes()
  return (utc + minutesAhead(zone, 'UTC', moment) + day) % day
}
