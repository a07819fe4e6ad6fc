import type { KeyboardEvent } from 'react'

import { paths } from '@/app/paths'
import { IconButton } from '@/shared/Button'
import { ArrowDownIcon, ArrowUpIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { nominationWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'

import type { Nomination } from '../api'
import { Deciders } from './Deciders'
import { FitBar, useWishText } from './FitBar'
import styles from './Nominations.module.css'
import { StateActions } from './StateActions'
import { StateTags } from './StateTags'

export interface CandidateRowProps {
  nomination: Nomination
  /** The last place among those of its sort. */
  last: number
  onPlace: (nomination: Nomination, place: number) => void
}

/** One candidate: place, who, how they fit, what they want, and what can be done. Alt and the arrows move them. */
export function CandidateRow({ nomination, last, onPlace }: CandidateRowProps) {
  const say = useWords(nominationWords)
  const wishText = useWishText()
  const { id, name, place, title, actions } = nomination
  const mayMove = place !== null && actions.includes('rank') && last > 1
  const step = (by: 1 | -1) => {
    if (mayMove && place + by >= 1 && place + by <= last) onPlace(nomination, place + by)
  }
  const press = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || !by || !mayMove) return
    event.preventDefault()
    step(by as 1 | -1)
  }
  return (
    <li className={styles.row} onKeyDown={press} data-candidate={id}>
      <span className={styles.place}>{place}</span>
      <div className={styles.what}>
        <p className={styles.heading}>
          <Link to={paths.nomination(id)} className={styles.name}>
            {name}
          </Link>
          <StateTags nomination={nomination} />
        </p>
        <p className={styles.soft}>{[title, wishText(nomination.wish)].filter(Boolean).join(' · ')}</p>
        <FitBar fit={nomination.fit} />
        {nomination.deciders && <Deciders names={nomination.deciders} isBrief />}
      </div>
      <div className={styles.ends}>
        <StateActions nomination={nomination} />
        {mayMove && (
          <span className={styles.arrows}>
            <IconButton label={say('earlier', { name })} icon={<ArrowUpIcon size={16} />} disabled={place === 1} onClick={() => step(-1)} />
            <IconButton label={say('later', { name })} icon={<ArrowDownIcon size={16} />} disabled={place === last} onClick={() => step(1)} />
          </span>
        )}
      </div>
    </li>
  )
}
