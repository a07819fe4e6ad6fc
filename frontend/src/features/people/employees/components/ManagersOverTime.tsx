import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { personWords } from '@/shared/messages/en/person'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Tag } from '@/shared/Tag'

import { Card } from '../../Card'
import { managersQuery, type ReportingLine } from '../api'
import styles from './ManagersOverTime.module.css'

/** Whom somebody reports to, reported to and is to report to, the latest first. */
export function ManagersOverTime({ personId }: { personId: string }) {
  const say = useWords(personWords)
  const query = useQuery(managersQuery(personId))
  return (
    <Card title={say('history')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.days}>{say('historyEmpty')}</p>
          ) : (
            <ol className={styles.lines}>
              {items.map((line) => (
                <LineItem key={line.id} line={line} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Card>
  )
}

function LineItem({ line }: { line: ReportingLine }) {
  const say = useWords(personWords)
  return (
    <li className={styles.line} data-when={line.when}>
      <span className={styles.who}>
        {line.manager ? <Link to={paths.person(line.manager.id)}>{line.manager.name}</Link> : say('unknownManager')}
        {line.when !== 'past' && <Tag tone={line.when === 'present' ? 'good' : 'calm'}>{say(line.when)}</Tag>}
      </span>
      <span className={styles.days}>{useDays(line)}</span>
    </li>
  )
}

function useDays({ valid_from, valid_to, when }: ReportingLine): string {
  const say = useWords(personWords)
  const format = useFormat()
  const from = format.day(valid_from)
  if (valid_to) return say('fromTo', { from, to: format.day(valid_to) })
  return when === 'planned' ? say('plannedFrom', { from }) : say('fromOn', { from })
}
