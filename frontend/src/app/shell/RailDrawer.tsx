import { Dialog } from '@/shared/dialog/Dialog'
import { shellWords } from '@/shared/messages/en/shell'
import { useWords } from '@/shared/messages/words'

import { Rail } from './Rail'

/** The rail on a small screen: a drawer that closes when a page is chosen. */
export function RailDrawer({ onClose }: { onClose: () => void }) {
  const say = useWords(shellWords)
  return (
    <Dialog title={say('navigation')} place="start" onClose={onClose}>
      <Rail className="rail-drawer" />
    </Dialog>
  )
}
