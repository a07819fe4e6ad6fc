import { lazy, Suspense, useId, useState } from 'react'

import { useMe } from '@/features/people/me/useMe'
import { shellWords } from '@/shared/messages/en/shell'
import { useWords } from '@/shared/messages/words'

import styles from './AccountMenu.module.css'

const AccountPanel = lazy(async () => ({ default: (await import('./AccountPanel')).AccountPanel }))

/** The account's button, and what it opens: the browser's own popover, filled when it is first needed. */
export function AccountMenu() {
  const say = useWords(shellWords)
  const me = useMe()
  const id = useId()
  const [wasOpened, setOpened] = useState(false)
  return (
    <>
      <button
        type="button"
        className="topbar-account"
        title={me.name}
        aria-label={say('accountOf', { initials: initialsOf(me.name), name: me.name })}
        popoverTarget={id}
        onPointerEnter={() => setOpened(true)}
        onFocus={() => setOpened(true)}
      >
        {initialsOf(me.name)}
      </button>
      <div id={id} popover="auto" className={styles.panel} role="group" aria-label={say('account')}>
        {wasOpened && (
          <Suspense>
            <AccountPanel onDone={() => document.getElementById(id)?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  )
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => Array.from(word ?? '')[0] ?? '').join('')
}
