import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { Link } from '@/shared/Link'
import { benchWords } from '@/shared/messages/en/succession-bench'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Tag } from '@/shared/Tag'
import { usePrinting } from '@/shared/usePrinting'

import type { SharedPerson } from '../api'
import styles from './Bench.module.css'
import { Seats } from './Shortfalls'

export interface BenchPeopleProps {
  title: string
  text: string
  /** What is said where there is nobody. */
  nobody: string
  people: readonly SharedPerson[]
  total: number
}

/** Of many, so many are shown at first; on paper, all. */
const FIRST = 6

/** People of the bench, each with the positions that they are thought of for. */
export function BenchPeople({ title, text, nobody, people, total }: BenchPeopleProps) {
  const say = useWords(benchWords)
  const [isWhole, setWhole] = useState(false)
  const isPrinting = usePrinting() !== null
  const isShownWhole = isWhole || isPrinting
  const shown = isShownWhole ? people : people.slice(0, FIRST)
  return (
    <Card title={title}>
      {people.length === 0 ? (
        <p>{nobody}</p>
      ) : (
        <>
          <p className={styles.soft}>{text}</p>
          <ul className={styles.list}>
            {shown.map((each) => (
              <li key={each.nomination_id}>
                <p className={styles.line}>
                  <Link to={paths.nomination(each.nomination_id)} className={styles.name}>
                    {each.name}
                  </Link>
                  <Tag tone={each.benches >= 3 ? 'warn' : 'calm'}>{say('benches', { count: each.benches })}</Tag>
                  {each.holds_critical && <Tag>{say('holdsCritical')}</Tag>}
                </p>
                <p className={styles.soft}>
                  <Seats seats={each.seats} total={each.benches} />
                </p>
              </li>
            ))}
          </ul>
          {shown.length < people.length && (
            <Button look="quiet" data-unprinted onClick={() => setWhole(true)}>
              {say('showAll', { count: total })}
            </Button>
          )}
          {isShownWhole && total > people.length && <p className={styles.soft}>{say('morePeople', { count: total - people.length })}</p>}
        </>
      )}
    </Card>
  )
}
