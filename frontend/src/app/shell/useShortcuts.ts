import { useLayoutEffect } from 'react'

import type { Panel } from './Topbar'

/**
 * Keys that work everywhere. All carry Ctrl or Cmd, so that no letter typed or spoken sets one off.
 * They work as soon as the page is there to be seen, not some time after.
 */
export function useShortcuts(open: (panel: Panel) => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      const panel = PANEL_OF[event.key.toLowerCase()]
      if (!panel) return
      event.preventDefault()
      open(panel)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [open])
}

const PANEL_OF: Readonly<Record<string, Panel>> = { k: 'palette', '/': 'shortcuts' }
