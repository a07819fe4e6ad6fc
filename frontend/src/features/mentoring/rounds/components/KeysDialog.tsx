import { Dialog } from '@/shared/dialog/Dialog'
import { workbenchWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'

import styles from './KeysDialog.module.css'

const KEYS = [
  [['j', 'k'], 'keyNext'],
  [['Enter'], 'keyWhy'],
  [['l'], 'keyLock'],
  [['f'], 'keyForbid'],
  [['s'], 'keySwap'],
  [['Esc'], 'keyClose'],
  [['?'], 'keyKeys'],
] as const

/** Which keys do what with the pairs of a round. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(workbenchWords)
  return (
    <Dialog title={say('keysTitle')} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(([keys, does]) => (
          <div key={does} className={styles.line}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
