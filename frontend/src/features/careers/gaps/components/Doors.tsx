import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { reachWords } from '@/shared/messages/en/gaps'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import type { Reach } from '../api'
import styles from './Doors.module.css'

/** What one level more of each competency would open; where none opens anything, what most roles near one's own lack. */
export function Doors({ reach: { doors, weighed, person } }: { reach: Reach }) {
  const say = useWords(reachWords)
  const personId = person.id
  const opening = doors.filter(({ opens }) => opens.length > 0)
  const shown = opening.length > 0 ? opening : doors
  const text = opening.length > 0 ? say('doorsText') : shown.length > 0 ? say('missedText', { count: weighed }) : say('doorsNone')
  return (
    <Card title={say(opening.length > 0 || shown.length === 0 ? 'doors' : 'missed')}>
      <p className={styles.soft}>{text}</p>
      <ol className={styles.doors}>
        {shown.map(({ competency, to_level, opens, nears }) => (
          <li key={competency.code} className={styles.door}>
            <span className={styles.name}>
              <Link to={`${paths.competenciesOf(personId)}?competency=${competency.id}`}>
                {say('door', { competency: competency.name, level: to_level })}
              </Link>
            </span>
            <span className={styles.soft}>
              {[opens.length > 0 && say('opens', { count: opens.length }), nears > 0 && say('nears', { count: nears, total: weighed })].filter(Boolean).join(' · ')}
            </span>
            {opens.length > 0 && (
              <span className={styles.opens}>
                {opens.map(({ code, name }) => (
                  <Link key={code} to={paths.gapsTo(personId, code)}>
                    {name}
                  </Link>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}
