import type { ReactNode } from 'react'

import { findingWords, frameworkFileWords } from '@/shared/messages/en/framework-files'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'

import type { FrameworkReading } from '../api'
import { FindingList } from './FindingList'
import styles from './ReadingView.module.css'
import { RemarkList } from './RemarkList'

/** What was read from files: how much it is, and what is wrong, untidy or unwise in it. */
export function ReadingView({ reading, actions }: { reading: FrameworkReading; actions: ReactNode }) {
  const say = useWords(frameworkFileWords)
  const sayFinding = useWords(findingWords)
  const sayFramework = useWords(frameworkWords)
  const { counts, name, number } = reading
  if (counts === null || name === null || number === null) return <Faults reading={reading} />
  const said = sayFramework('counts', {
    families: sayFramework('families', { count: counts.families }),
    roles: sayFramework('roles', { count: counts.roles }),
    competencies: sayFramework('competencies', { count: counts.competencies }),
    moves: sayFramework('moves', { count: counts.moves }),
  })
  return (
    <>
      <section className={styles.verdict} aria-label={name}>
        <div role="status">
          <h2 className={styles.title}>{sayFramework('versionOf', { name, number })}</h2>
          <p>{say('read', { counts: said, requirements: say('requirements', { count: reading.requirements }) })}</p>
          <p className={styles.soft}>{say('nothingYet')}</p>
        </div>
        <div className={styles.actions}>{actions}</div>
      </section>
      <Section title={sayFinding('title')}>
        <FindingList findings={reading.findings} />
      </Section>
      {reading.remarks.length > 0 && (
        <Section title={say('remarks')}>
          <RemarkList remarks={reading.remarks} />
        </Section>
      )}
    </>
  )
}

function Faults({ reading: { faults, fault_count: count } }: { reading: FrameworkReading }) {
  const say = useWords(frameworkFileWords)
  return (
    <section className={styles.verdict} data-tone="bad" aria-label={say('mendTitle', { count })}>
      <div role="status">
        <h2 className={styles.title}>{say('mendTitle', { count })}</h2>
        <p className={styles.soft}>{say('mendText')}</p>
      </div>
      <ul className={styles.faults}>
        {faults.map(({ file, row, column, problem, remedy }) => (
          <li key={`${file} ${row} ${column} ${problem}`}>
            <p className={styles.problem}>{`${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`}</p>
            <p>{remedy}</p>
            <p className={styles.soft}>
              {row !== null && column !== null && say('fileCell', { file, row, column })}
              {row !== null && column === null && say('fileRow', { file, row })}
              {row === null && column !== null && say('fileColumn', { file, column })}
              {row === null && column === null && say('fileOnly', { file })}
            </p>
          </li>
        ))}
        {count > faults.length && <li>{say('andMore', { count: count - faults.length })}</li>}
      </ul>
    </section>
  )
}
