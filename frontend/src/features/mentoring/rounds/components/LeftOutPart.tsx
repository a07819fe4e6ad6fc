import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { Link } from '@/shared/Link'
import { groupWords } from '@/shared/messages/en/groups'
import { roundWords, workbenchWords } from '@/shared/messages/en/rounds'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'

import type { Round, RoundResult } from '../api'
import { byReason } from '../leftOut'
import styles from './LeftOutPart.module.css'
import { WaysIn } from './WaysIn'

export interface LeftOutPartProps {
  round: Round
  result: RoundResult
  mayDecide: boolean
}

/** Who has no mentor, by the reason, and what would help each of them; among peers, who is in no group. */
export function LeftOutPart({ round, result, mayDecide }: LeftOutPartProps) {
  const say = useWords(roundWords)
  const sayGroup = useWords(groupWords)
  const [asked, setAsked] = useState<string | null>(null)
  const isAmongPeers = round.among !== 'sides'
  const everybody = isAmongPeers ? sayGroup(round.among === 'rings' ? 'everybodyRing' : 'everybodyPair') : say('everybodyText')
  if (result.left_out.length === 0) return <Empty title={say('everybodyTitle')} text={everybody} />
  return (
    <ul className={styles.groups}>
      {byReason(result.left_out).map(({ reason, people }) => (
        <li key={reason} className={styles.group}>
          <h2 className={styles.count}>{say('people', { count: people.length })}</h2>
          <p className={styles.reason}>{reason}</p>
          <ul className={styles.people}>
            {people.map((person) => (
              <li key={person.id} className={styles.person}>
                {isAmongPeers ? (
                  <div className={styles.line}>
                    <Link to={paths.person(person.id)}>{person.name}</Link>
                  </div>
                ) : (
                  <PersonLine person={person} isOpen={asked === person.id} onAsk={(isOpen) => setAsked(isOpen ? person.id : null)} />
                )}
                {asked === person.id && <WaysIn round={round} result={result} person={person} mayDecide={mayDecide} />}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

type Person = RoundResult['left_out'][number]['person']

function PersonLine({ person, isOpen, onAsk }: { person: Person; isOpen: boolean; onAsk: (isOpen: boolean) => void }) {
  const say = useWords(workbenchWords)
  return (
    <div className={styles.line}>
      <Link to={paths.person(person.id)}>{person.name}</Link>
      <Button look="quiet" aria-expanded={isOpen} aria-label={say('helpNamed', { name: person.name })} onClick={() => onAsk(!isOpen)}>
        {say('help')}
      </Button>
    </div>
  )
}
