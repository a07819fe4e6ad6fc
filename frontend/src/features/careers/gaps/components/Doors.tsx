import { paths } from '@/app/paths'
import { Link } from '@/shared/Link'
import { reachWords } from '@/shared/messages/en/gaps'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'

import type { Door } from '../api'
import styles from './Doors.module.css'

/** What one level more of each competency would open. */
export function Doors({ doors, personId }: { doors: readonly Door[]; personId: string }) {
  const say = useWords(reachWords)
  return (
    <Card title={say('doors')}>
      <p className={styles.soft}>{say(doors.length > 0 ? 'doorsText' : 'doorsNone')}</p>
      <ol className={styles.doors}>
        {doors.map(({ competency, to_level, opens, nears }) => (
          <li key={competency.code} className={styles.door}>
            <span className={styles.name}>
              <Link to={`${paths.competenciesOf(personId)}?competency=${competency.id}`}>
                {say('door', { competency: competency.name, level: to_level })}
              </Link>
            </span>
            <span className={styles.soft}>
              {opens.length > 0 ? say('opens', { count: opens.length }) : say('opensNone')}
              {nears > 0 && ` · ${say('nears', { count: nears })}`}
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
