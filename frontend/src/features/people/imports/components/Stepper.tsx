import { paths } from '@/app/paths'
import { CheckIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { importWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'

import type { PeopleImport } from '../api'
import { reachable, stageOf, STEPS, type Step } from '../steps'
import styles from './Stepper.module.css'

const WORDS = { file: 'stepFile', columns: 'stepColumns', check: 'stepCheck', commit: 'stepCommit' } as const

/** The four steps, how far it has come, and the way to those that can be gone to. */
export function Stepper({ shown, at }: { shown: PeopleImport; at: Step }) {
  const say = useWords(importWords)
  const open = reachable(shown, at)
  return (
    <nav aria-label={say('steps')}>
      <ol className={styles.steps}>
        {STEPS.map((step, place) => {
          const stage = stageOf(step, shown, at)
          const name = say(WORDS[step])
          return (
            <li key={step} className={styles.step} data-stage={stage} aria-current={step === at ? 'step' : undefined}>
              <span className={styles.mark} aria-hidden="true">
                {stage === 'done' ? <CheckIcon size={14} /> : place + 1}
              </span>
              {open.includes(step) ? (
                <Link to={step === 'columns' ? paths.importColumns(shown.id) : paths.import(shown.id)}>{name}</Link>
              ) : (
                <span>{name}</span>
              )}
              {stage === 'done' && <span className="unseen">{say('stepDone')}</span>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
