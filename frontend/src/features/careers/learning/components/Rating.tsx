import { useMutation } from '@tanstack/react-query'

import { learningWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import group from '@/shared/styles/FieldGroup.module.css'

import { rateResource, type ResourceShown } from '../api'
import styles from './Learning.module.css'

const STARS = [1, 2, 3, 4, 5]

/** How good the viewer found a resource: one press, kept at once; the same once more takes it back. */
export function Rating({ resource: { id, own } }: { resource: ResourceShown }) {
  const say = useWords(learningWords)
  const rating = useMutation({ mutationFn: (stars: number | null) => rateResource(id, stars) })
  const given = rating.isPending ? rating.variables : own.stars
  return (
    <fieldset className={group.group}>
      <legend>{say('rate')}</legend>
      <p className={styles.soft}>{say('rateHint')}</p>
      <div className={styles.stars}>
        {STARS.map((stars) => (
          <button
            key={stars}
            type="button"
            className={styles.star}
            aria-label={say('stars', { count: stars })}
            aria-pressed={given === stars}
            data-on={(given ?? 0) >= stars || undefined}
            onClick={() => rating.mutate(given === stars ? null : stars)}
          >
            <span aria-hidden>{(given ?? 0) >= stars ? '★' : '☆'}</span>
          </button>
        ))}
      </div>
      {rating.isError && <ProblemNotice problem={rating.error} />}
    </fieldset>
  )
}
