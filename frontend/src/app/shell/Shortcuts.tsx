import { Dialog } from '@/shared/dialog/Dialog'
import { paletteWords } from '@/shared/messages/en/palette'
import { shellWords } from '@/shared/messages/en/shell'
import { useWords } from '@/shared/messages/words'

import styles from './Shortcuts.module.css'

const SHORTCUTS = [
  ['keysPalette', 'shortcutPalette'],
  ['keysHelp', 'shortcutHelp'],
  ['keysClose', 'shortcutClose'],
  ['keysNext', 'shortcutNext'],
  ['keysList', 'shortcutList'],
] as const

/** The keys, and what they do. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const say = useWords(shellWords)
  const sayPalette = useWords(paletteWords)
  return (
    <Dialog title={say('shortcuts')} onClose={onClose}>
      <dl>
        {SHORTCUTS.map(([keys, what]) => (
          <div key={keys} className={styles.line}>
            <dt>{sayPalette(what)}</dt>
            <dd>
              <kbd className="key">{sayPalette(keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
