import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Section } from '@/shared/page/Page'
import { Tag } from '@/shared/Tag'
import rows from '@/shared/styles/RowList.module.css'

import { pathwaysQuery, type PathwaySummary } from '../pathsApi'
import { useAimText } from '../useAimText'
import { AimDialog } from './AimDialog'
import styles from './Learning.module.css'
import { ProgressLine } from './ProgressLine'

/** The viewer's own aims, and how far they are on the way that they chose. */
export function PathwaysPart() {
  const say = useWords(learningPathWords)
  const [isSetting, setSetting] = useState(false)
  return (
    <Section title={say('pathways')}>
      <p className={styles.soft}>{say('pathwaysText')}</p>
      <Loaded query={useQuery(pathwaysQuery)}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('noPathways')}</p>
          ) : (
            <ul className={rows.list}>
              {items.map((pathway) => (
                <Line key={pathway.id} pathway={pathway} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <div className={styles.buttons}>
        <Button onClick={() => setSetting(true)}>{say('setAim')}</Button>
      </div>
      {isSetting && <AimDialog onClose={() => setSetting(false)} />}
    </Section>
  )
}

function Line({ pathway }: { pathway: PathwaySummary }) {
  const say = useWords(learningPathWords)
  const format = useFormat()
  const aim = useAimText()(pathway)
  const { id, state, begun_on, chosen, done, all } = pathway
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <p className={rows.heading}>
          <Link to={paths.pathway(id)}>{aim}</Link>
          {state === 'ended' && <Tag>{say('ended')}</Tag>}
        </p>
        <p className={styles.soft}>{say('since', { day: format.day(begun_on) })}</p>
        {chosen ? <ProgressLine done={done} all={all} label={say('progressIn', { name: aim })} /> : <p className={styles.soft}>{say('notChosen')}</p>}
      </div>
    </li>
  )
}
