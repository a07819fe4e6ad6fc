import { Link, useLocation } from '@tanstack/react-router'

import { paths } from '@/app/paths'
import { useMe } from '@/features/people/me/useMe'
import { learningWords } from '@/shared/messages/en/learning'
import { useWords } from '@/shared/messages/words'
import { placeAmong } from '@/shared/page/AreaNav'
import styles from '@/shared/styles/PartLinks.module.css'

/** The parts of learning, side by side. */
export function LearningNav() {
  const say = useWords(learningWords)
  const pathname = useLocation({ select: (location) => location.pathname })
  const isPerson = useMe().person !== null
  const parts = [
    { to: paths.learning, label: say('catalogue') },
    { to: paths.learningPaths, label: say('paths') },
    ...(isPerson ? [{ to: paths.ownLearning, label: say('mine') }] : []),
  ]
  const current = placeAmong(
    parts.map(({ to }) => to),
    pathname,
  )
  return (
    <nav aria-label={say('parts')}>
      <ul className={styles.list}>
        {parts.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              className={styles.link}
              activeOptions={{ exact: true, includeSearch: false }}
              aria-current={to === current ? 'page' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
