import { paletteWords } from '@/shared/messages/en/palette'
import { useWords } from '@/shared/messages/words'

import styles from './Palette.module.css'

/** What was found, said to everyone, and the keys. */
export function PaletteFoot({ typed, count, isSearching }: { typed: string; count: number; isSearching: boolean }) {
  const say = useWords(paletteWords)
  const found = count === 0 ? say('nothing', { query: typed.trim() }) : say('results', { count })
  return (
    <div className={styles.foot}>
      <p role="status">{isSearching && count === 0 ? say('searching') : found}</p>
      <p className={styles.keys}>
        <kbd className="key">{say('keysList')}</kbd> {say('hintMove')}
        <kbd className="key">{say('keysOpen')}</kbd> {say('hintOpen')}
      </p>
    </div>
  )
}
