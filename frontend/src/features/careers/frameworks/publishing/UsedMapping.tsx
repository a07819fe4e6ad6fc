import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { frameworkPublishWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Loaded } from '@/shared/page/Loaded'

import { mappingQuery, type FrameworkVersion } from '../api'
import styles from './Publishing.module.css'

/** When a version was published, by whom, and where the people of roles went that vanished with it. */
export function UsedMapping({ version }: { version: FrameworkVersion }) {
  const say = useWords(frameworkPublishWords)
  const format = useFormat()
  const query = useQuery(mappingQuery(version.id))
  return (
    <Card title={say('mapping')}>
      <p className={styles.soft}>
        {say('publishedOn', { day: format.day(version.published_at ?? ''), name: version.published_by ?? '' })}
      </p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('noMapping')}</p>
          ) : (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{say('vanishing')}</th>
                  <th scope="col">{say('seats')}</th>
                  <th scope="col">{say('wentTo')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ code, name, successor, successor_name, seats }) => (
                  <tr key={code}>
                    <th scope="row">{name}</th>
                    <td>{format.number(seats)}</td>
                    <td>
                      {successor === null ? (
                        say('noSuccessor')
                      ) : (
                        <Link to={paths.frameworkPart(version.id, { part: 'roles', role: successor })}>{successor_name}</Link>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Loaded>
    </Card>
  )
}
