import { useState } from 'react'

import type { PeopleImport } from '../api'
import { isUnderWay } from '../steps'
import { CheckVerdict } from './CheckVerdict'
import { Decisions } from './Decisions'
import { FailedWork } from './FailedWork'
import { LeftOut } from './LeftOut'
import { Results } from './Results'
import styles from './CheckStep.module.css'
import { UnderWay } from './UnderWay'

/** What the file would do: how it stands, what has to be decided, and everything by row. */
export function CheckStep({ shown, isNews }: { shown: PeopleImport; isNews: boolean }) {
  const isChecking = isUnderWay(shown.state)
  const [hasUnapplied, setUnapplied] = useState(false)
  return (
    <>
      <FailedWork shown={shown} />
      {isChecking ? <UnderWay shown={shown} /> : <CheckVerdict shown={shown} isNews={isNews} hasUnapplied={hasUnapplied} />}
      {shown.summary && (
        // What the last check found stays in sight while the next is under way, but out of reach.
        <div className={styles.found} inert={isChecking}>
          <Decisions shown={shown} onUnapplied={setUnapplied} />
          <LeftOut shown={shown} />
          <Results shown={shown} />
        </div>
      )}
    </>
  )
}
