import { Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useState, useSyncExternalStore } from 'react'

import { isSignedOut, onSignedOutChange } from '@/api/signed-out'
import { shellWords } from '@/shared/messages/en/shell'
import { useWords } from '@/shared/messages/words'
import { useAnnouncement } from '@/shared/page/announcer'
import { Toaster } from '@/shared/toast/Toaster'

import { Rail } from './Rail'
import { Topbar, type Panel } from './Topbar'
import { useShortcuts } from './useShortcuts'

const Palette = lazy(async () => ({ default: (await import('./palette/Palette')).Palette }))
const Shortcuts = lazy(async () => ({ default: (await import('./Shortcuts')).Shortcuts }))
const RailDrawer = lazy(async () => ({ default: (await import('./RailDrawer')).RailDrawer }))
const SignInAgain = lazy(async () => ({ default: (await import('./SignInAgain')).SignInAgain }))
const InboxPanel = lazy(async () => ({ default: (await import('@/features/people/inbox/components/InboxPanel')).InboxPanel }))

/** The frame around every page: rail, header, the page itself, and what opens over it, one thing at a time. */
export function Shell() {
  const say = useWords(shellWords)
  const { open, setOpen, close } = usePanel()
  const signedOut = useSyncExternalStore(onSignedOutChange, isSignedOut)
  useShortcuts(setOpen)
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {say('skip')}
      </a>
      <Rail className="rail" />
      <Topbar onOpen={setOpen} />
      <main id="content" className="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Announcer />
      <Toaster />
      <Suspense>
        {open === 'navigation' && <RailDrawer onClose={close} />}
        {open === 'palette' && <Palette onClose={close} onOpen={setOpen} />}
        {open === 'inbox' && <InboxPanel onClose={close} />}
        {open === 'shortcuts' && <Shortcuts onClose={close} />}
        {signedOut && <SignInAgain />}
      </Suspense>
    </div>
  )
}

/** The panel that is open over this page; going to another page closes it. */
function usePanel() {
  const pathname = useLocation({ select: (location) => location.pathname })
  const [opened, setOpened] = useState<{ panel: Panel; over: string } | null>(null)
  const setOpen = useCallback((panel: Panel) => setOpened({ panel, over: pathname }), [pathname])
  return { open: opened?.over === pathname ? opened.panel : null, setOpen, close: () => setOpened(null) }
}

function Announcer() {
  return (
    <div className="unseen" role="status">
      {useAnnouncement()}
    </div>
  )
}
