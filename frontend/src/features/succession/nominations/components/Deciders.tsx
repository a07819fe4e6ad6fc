import { useFormat } from '@/shared/format'
import { nominationWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'

import styles from './Nominations.module.css'

/** So many are named; of more the number is told, the padlock has them all. */
const MOST_NAMED = 3

interface DecidersProps {
  names: readonly string[]
  /** In a list: what would help stands on the candidate's page. */
  isBrief?: boolean
}

/** Who can decide on a nomination that waits; that nobody can, with what would help. */
export function Deciders({ names, isBrief = false }: DecidersProps) {
  const say = useWords(nominationWords)
  const format = useFormat()
  if (names.length === 0) return <span className={styles.missing}>{say(isBrief ? 'nobodyDecides' : 'nobodyDecidesWhy')}</span>
  const others = names.length - MOST_NAMED
  const named = names.slice(0, MOST_NAMED)
  const all = others > 0 ? [...named, say('otherDeciders', { count: others })] : named
  return <span className={styles.soft}>{say('canDecide', { names: format.list(all) })}</span>
}
