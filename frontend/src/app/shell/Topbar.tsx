import { useMe } from '@/features/people/me/useMe'
import { IconButton } from '@/shared/Button'
import { InboxIcon, MenuIcon, SearchIcon } from '@/shared/icons'
import { inboxWords } from '@/shared/messages/en/inbox'
import { shellWords } from '@/shared/messages/en/shell'
import { useWords } from '@/shared/messages/words'

import { AccountMenu } from './AccountMenu'

/** What opens over a page. */
export type Panel = 'navigation' | 'palette' | 'inbox' | 'shortcuts'

/** The header: search, inbox, account. */
export function Topbar({ onOpen }: { onOpen: (panel: Panel) => void }) {
  const say = useWords(shellWords)
  return (
    <header className="topbar">
      <IconButton
        className="topbar-menu"
        label={say('openNavigation')}
        icon={<MenuIcon />}
        onClick={() => onOpen('navigation')}
      />
      <button type="button" className="topbar-search" aria-haspopup="dialog" onClick={() => onOpen('palette')}>
        <SearchIcon size={16} />
        <span className="topbar-search-text">{say('search')}</span>
        <kbd className="key">{say('searchKeys')}</kbd>
      </button>
      <InboxButton onOpen={() => onOpen('inbox')} />
      <AccountMenu />
    </header>
  )
}

const MOST_SHOWN = 99

function InboxButton({ onOpen }: { onOpen: () => void }) {
  const say = useWords(inboxWords)
  const { unread } = useMe()
  const label = unread > 0 ? say('openUnread', { count: unread }) : say('open')
  return (
    <span className="topbar-inbox">
      <IconButton label={label} icon={<InboxIcon size={20} />} aria-haspopup="dialog" onClick={onOpen} />
      {unread > 0 && (
        <span className="topbar-unread" aria-hidden="true">
          {unread > MOST_SHOWN ? say('manyUnread') : unread}
        </span>
      )}
    </span>
  )
}
