import { wishWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'
import { announce } from '@/shared/page/announcer'

import type { PersonRef } from '../api'
import { MOST_WISHES } from '../application'
import { moved, rankOf, ranked, tieToggled, unwished, wishedFor, type RankedWish, type Wishes } from '../ranking'
import { errorIn, type ApplicationEdits } from '../useApplicationEdits'
import { CandidateFinder } from './CandidateFinder'
import { Part } from './Part'
import { MoveButtons, SkillItem } from './SkillItem'
import skillStyles from './SkillItem.module.css'
import styles from './WishesPart.module.css'

/** Whom somebody wishes for: a ranked list, in which several may be equally dear. */
export function WishesPart({ edits }: { edits: ApplicationEdits }) {
  const say = useWords(wishWords)
  const { wishes } = edits.values
  const isFull = wishes.flat().length >= MOST_WISHES
  // Who has withdrawn is not shown who else takes part.
  const mayLook = edits.base.state !== 'withdrawn'
  const put = (next: PersonRef[][], told?: PersonRef) => {
    edits.change({ wishes: next })
    if (told) announce(say('ranked', { name: told.name, rank: rankOf(next, told.id) }))
  }
  return (
    <Part part="wishes" title={say('title')} hint={say('hint')} error={errorIn(edits, 'wishes')}>
      <RankedWishes wishes={wishes} onChange={put} />
      {isFull && <p className={skillStyles.enough}>{say('enough')}</p>}
      {!isFull && mayLook && (
        <CandidateFinder
          application={edits.values}
          onWish={(person) => {
            put(wishedFor(wishes, person))
            announce(say('added', { name: person.name, rank: wishes.length + 1 }))
          }}
        />
      )}
    </Part>
  )
}

interface RankedWishesProps {
  wishes: Wishes
  onChange: (wishes: PersonRef[][], told?: PersonRef) => void
}

function RankedWishes({ wishes, onChange }: RankedWishesProps) {
  const say = useWords(wishWords)
  const lines = ranked(wishes)
  return (
    <ol className={skillStyles.items} aria-label={say('title')}>
      {lines.map((line, place) => (
        <WishItem
          key={line.person.id}
          line={line}
          above={lines[place - 1]?.person}
          onMove={(by) => onChange(moved(wishes, line.person.id, by), line.person)}
          onTie={() => onChange(tieToggled(wishes, line.person.id), line.person)}
          onRemove={() => onChange(unwished(wishes, line.person.id))}
        />
      ))}
    </ol>
  )
}

interface WishItemProps {
  line: RankedWish
  above: PersonRef | undefined
  onMove: (by: 1 | -1) => void
  onTie: () => void
  onRemove: () => void
}

function WishItem({ line, above, onMove, onTie, onRemove }: WishItemProps) {
  const say = useWords(wishWords)
  const { rank, isTied, person } = line
  const { name } = person
  return (
    <SkillItem name={name} place={rank} detail={say(isTied ? 'rankTied' : 'rank', { rank })} onRemove={onRemove}>
      {above && (
        <button
          type="button"
          className={styles.tie}
          aria-pressed={line.isLikeAbove}
          aria-label={say('tie', { name: above.name })}
          title={say('tie', { name: above.name })}
          onClick={onTie}
        >
          {say('tieShort')}
        </button>
      )}
      <MoveButtons
        up={say('moveUp', { name })}
        down={say('moveDown', { name })}
        canRise={line.canRise}
        canFall={line.canFall}
        onMove={onMove}
      />
    </SkillItem>
  )
}
