import { applicationPartWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'

import { errorIn, type ApplicationEdits } from '../useApplicationEdits'
import { Consent } from './Consent'
import { Part } from './Part'
import styles from './WishesPart.module.css'

/** With a mentor's consent: which moves they made is shown to whoever could ask them. */
export function MovesPart({ edits }: { edits: ApplicationEdits }) {
  const say = useWords(applicationPartWords)
  const shows = edits.values.shows_moves === true
  return (
    <Part part="shows_moves" title={say('moves')} hint={say('movesHint')} error={errorIn(edits, 'shows_moves')}>
      <Consent label={say('movesConsent')} isGiven={shows} onChange={(isGiven) => edits.change({ shows_moves: isGiven })} />
      {shows && <p className={styles.soft}>{say('movesBack')}</p>}
    </Part>
  )
}
