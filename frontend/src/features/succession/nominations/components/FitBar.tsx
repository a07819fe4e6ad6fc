import { useFormat } from '@/shared/format'
import { nominationWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'

import type { Nomination } from '../api'
import styles from './Nominations.module.css'

const MOST_GAPS = 3

type Known = Pick<Nomination, 'fit' | 'wish'>

/** How much of what the role asks for somebody holds: drawn, counted, and what is missing first of all. */
export function FitBar({ fit }: Pick<Known, 'fit'>) {
  const say = useWords(nominationWords)
  const format = useFormat()
  if (!fit) return null
  const gaps = fit.lacks.filter(({ must_have }) => !must_have).slice(0, MOST_GAPS)
  return (
    <div className={styles.fit}>
      <p className={styles.measure}>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.held} style={{ inlineSize: `${(100 * fit.held) / Math.max(fit.asked, 1)}%` }} />
        </span>
        {fit.held === fit.asked ? say('fitAll') : say('fitOf', { held: fit.held, asked: fit.asked })}
      </p>
      {fit.must_haves_missing.length > 0 && <p className={styles.missing}>{say('mustHaves', { names: format.list(fit.must_haves_missing) })}</p>}
      {gaps.length > 0 && (
        <p className={styles.soft}>{gaps.map(({ name, held, required }) => say('gapOf', { name, held, required })).join(' · ')}</p>
      )}
    </div>
  )
}

/** What somebody wants, in a few words; nothing where they have not said. */
export function useWishText(): (wish: Known['wish']) => string | null {
  const say = useWords(nominationWords)
  return (wish) => {
    if (!wish) return null
    if (wish.is_this_role) return say('aimsHere')
    return wish.role && say('aimsElsewhere', { role: wish.role.name })
  }
}
