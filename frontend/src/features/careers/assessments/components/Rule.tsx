import { assessmentWords, sourceWords } from '@/shared/messages/en/assessments'
import { useWords } from '@/shared/messages/words'

import type { HeldCompetencies, Source } from '../api'
import styles from './Rule.module.css'

/** By which rule one of several statements counts, in the words and with the figures of the server. */
export function Rule({ held }: { held: HeldCompetencies }) {
  const say = useWords(assessmentWords)
  const saySource = useWords(sourceWords)
  return (
    <details className={styles.rule}>
      <summary>{say('rule')}</summary>
      <p>{say('ruleText')}</p>
      <ol className={styles.sources}>
        {Object.entries(held.fresh_months).map(([source, months]) => (
          <li key={source}>
            {months === null
              ? say('ruleNoAge', { source: saySource(source as Source) })
              : say('ruleAge', { source: saySource(source as Source), count: months })}
          </li>
        ))}
      </ol>
    </details>
  )
}
