import { useMutation } from '@tanstack/react-query'

import { assessmentWords, motivationWords } from '@/shared/messages/en/assessments'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { sayMotivation } from '../api'
import styles from './Motivation.module.css'

const CHOICES = ['1', '2', '3'] as const

export interface MotivationProps {
  personId: string
  competencyId: string
  said: number | null
}

/** How much somebody wants to grow in a competency: one press, kept at once; a second press takes it back. */
export function Motivation({ personId, competencyId, said }: MotivationProps) {
  const say = useWords(assessmentWords)
  const sayHow = useWords(motivationWords)
  const saying = useMutation({ mutationFn: (motivation: number | null) => sayMotivation(personId, competencyId, motivation) })
  const shown = saying.isPending ? saying.variables : said
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say('motivation')}</legend>
      <p className={styles.hint}>{say('motivationHint')}</p>
      <div className={styles.choices}>
        {CHOICES.map((choice) => {
          const isSaid = shown === Number(choice)
          return (
            <button
              key={choice}
              type="button"
              className={styles.choice}
              aria-pressed={isSaid}
              onClick={() => saying.mutate(isSaid ? null : Number(choice))}
            >
              {sayHow(choice)}
            </button>
          )
        })}
      </div>
      {saying.isError && <ProblemNotice problem={saying.error} />}
    </fieldset>
  )
}
