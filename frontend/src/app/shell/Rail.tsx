import { Link } from '@tanstack/react-router'

import { useMe } from '@/features/people/me/useMe'
import { TrellisMark } from '@/shared/icons'
import { shellWords } from '@/shared/messages/en/shell'
import { useWords } from '@/shared/messages/words'

import { paths } from '../paths'
import { areasOf } from './areas'

/** Where one can go: the areas that the server lets this person open. */
export function Rail({ className }: { className?: string }) {
  const say = useWords(shellWords)
  const me = useMe()
  return (
    <nav className={className} aria-label={say('mainNavigation')}>
      <Link to={paths.home} className="rail-brand" aria-label={say('product')}>
        <TrellisMark size={22} />
        <span>{say('product')}</span>
      </Link>
      <ul className="rail-list">
        {areasOf(me.areas).map(({ id, path, word, icon: AreaIcon }) => (
          <li key={id}>
            <Link to={path} className="rail-link" activeOptions={{ exact: path === paths.home, includeSearch: false }}>
              <AreaIcon />
              <span>{say(word)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {me.demo && (
        <p className="rail-note">
          {say('demonstration')} <Link to={paths.outbox}>{say('demoOutbox')}</Link>
        </p>
      )}
    </nav>
  )
}
