import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { SearchIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { nominationWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Section } from '@/shared/page/Page'
import { useSettled } from '@/shared/useSettled'

import { candidatesQuery, type PossibleSuccessor } from '../api'
import { FitBar, useWishText } from './FitBar'
import { NominateDialog, type Nominee } from './NominateDialog'
import styles from './Nominations.module.css'

/** Who could be nominated: the best fitting at once, anybody by name, and people from outside. */
export function CandidateFinder({ planId }: { planId: string }) {
  const say = useWords(nominationWords)
  const [typed, setTyped] = useState('')
  const [nominee, setNominee] = useState<Nominee | null>(null)
  const q = useSettled(typed.trim())
  const field = useRef<HTMLInputElement>(null)
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === 'find') field.current?.focus()
  }, [hash])
  const query = useQuery({ ...candidatesQuery(planId, q), placeholderData: (before) => before })
  return (
    <Section title={say('findTitle')} actions={<Button disabled={!query.data} onClick={() => setNominee({ kind: 'outside' })}>{say('outside')}</Button>}>
      <p className={styles.soft}>{say(query.data?.role === null ? 'findTextNoRole' : 'findText')}</p>
      <label className={styles.search}>
        <SearchIcon size={16} />
        <input
          ref={field}
          type="search"
          aria-label={say('search')}
          placeholder={say('search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <Loaded query={query}>
        {({ items, is_complete }) => (
          <div aria-live="polite" aria-busy={query.isPlaceholderData || undefined}>
            {items.length === 0 && <p className={styles.soft}>{say(q ? 'nothingFound' : 'nobodyFits')}</p>}
            {items.length > 0 && (
              <ul className={styles.list} aria-label={say('findTitle')}>
                {items.map((each) => (
                  <FoundRow key={each.person.id} found={each} onNominate={() => setNominee({ kind: 'person', ...each.person })} />
                ))}
              </ul>
            )}
            {q && !is_complete && <p className={styles.hint}>{say('refine')}</p>}
          </div>
        )}
      </Loaded>
      {nominee && query.data && <NominateDialog planId={planId} nominee={nominee} deciders={query.data.deciders} onClose={() => setNominee(null)} />}
    </Section>
  )
}

function FoundRow({ found, onNominate }: { found: PossibleSuccessor; onNominate: () => void }) {
  const say = useWords(nominationWords)
  const wishText = useWishText()
  const { person, title, nomination_id } = found
  return (
    <li className={styles.row} data-plain>
      <div className={styles.what}>
        <p className={styles.heading}>
          <Link to={paths.person(person.id)} className={styles.name}>
            {person.name}
          </Link>
        </p>
        <p className={styles.soft}>{[title, wishText(found.wish)].filter(Boolean).join(' · ')}</p>
        <FitBar fit={found.fit} />
      </div>
      <div className={styles.ends}>
        {nomination_id ? (
          <Link to={paths.nomination(nomination_id)}>{say('nominatedAlready')}</Link>
        ) : (
          <Button aria-label={say('nominateName', { name: person.name })} onClick={onNominate}>
            {say('nominate')}
          </Button>
        )}
      </div>
    </li>
  )
}
