import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { languageName } from '@/shared/languages/languages'
import { intlLocale, useLocale } from '@/shared/messages/locale'
import { wishWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'
import { Tag } from '@/shared/Tag'
import { useSettled } from '@/shared/useSettled'

import { candidatesQuery, type Application, type Candidate, type PersonRef } from '../api'
import { goalName, otherSide, teachesAnyOf } from '../application'
import styles from './WishesPart.module.css'

/** How many are shown before somebody asks for more. */
const FIRST = 6

export interface CandidateFinderProps {
  application: Application
  onWish: (person: PersonRef) => void
}

/** Who takes part on the other side; first those who have to do with what somebody wants or teaches. */
export function CandidateFinder({ application, onWish }: CandidateFinderProps) {
  const say = useWords(wishWords)
  const [typed, setTyped] = useState('')
  const id = useId()
  const q = useSettled(typed).trim()
  const query = useQuery({
    ...candidatesQuery(application.programme_id, otherSide(application.side), q),
    placeholderData: (before) => before,
  })
  return (
    <div className={styles.finder}>
      <label className={styles.find} htmlFor={id}>
        <span>{say('find')}</span>
        <input id={id} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <Loaded query={query} skeleton={<Skeleton lines={4} height="2rem" />}>
        {({ items }) => <Candidates key={q} application={application} found={items} isAll={q === ''} onWish={onWish} />}
      </Loaded>
    </div>
  )
}

interface CandidatesProps extends CandidateFinderProps {
  found: readonly Candidate[]
  isAll: boolean
}

function Candidates({ application, found, isAll, onWish }: CandidatesProps) {
  const say = useWords(wishWords)
  const [isWhole, setWhole] = useState(false)
  const settled = new Set([...application.wishes.flat(), ...(application.not_with ?? [])].map(({ id }) => id))
  const left = found.filter(({ person }) => !settled.has(person.id))
  const sorted = [...left.filter((each) => suits(application, each)), ...left.filter((each) => !suits(application, each))]
  if (sorted.length === 0) {
    return <p className={styles.nobody}>{say(isAll && found.length === 0 ? 'nobodyYet' : 'nobodyFound')}</p>
  }
  return (
    <>
      <ul className={styles.candidates} aria-label={say('who')}>
        {(isWhole ? sorted : sorted.slice(0, FIRST)).map((candidate) => (
          <CandidateItem
            key={candidate.person.id}
            candidate={candidate}
            suits={suits(application, candidate)}
            onWish={() => onWish(candidate.person)}
          />
        ))}
      </ul>
      {!isWhole && sorted.length > FIRST && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {say('more', { count: sorted.length - FIRST })}
        </Button>
      )}
    </>
  )
}

/** Which of the two has what the other wants, if one has. */
function suits(application: Application, candidate: Candidate): 'teachesGoal' | 'wantsGoal' | null {
  if (teachesAnyOf(candidate.teaches, application.goals)) return 'teachesGoal'
  return teachesAnyOf(application.teaches, candidate.goals) ? 'wantsGoal' : null
}

interface CandidateItemProps {
  candidate: Candidate
  suits: 'teachesGoal' | 'wantsGoal' | null
  onWish: () => void
}

function CandidateItem({ candidate, suits: why, onWish }: CandidateItemProps) {
  const say = useWords(wishWords)
  const { list } = useFormat()
  const locale = intlLocale(useLocale())
  const { person, title, teaches, goals, languages } = candidate
  return (
    <li className={styles.candidate}>
      <div className={styles.head}>
        <p className={styles.who}>
          <strong>{person.name}</strong> {title && <span className={styles.soft}>{title}</span>}
        </p>
        <Button look="quiet" aria-label={say('addNamed', { name: person.name })} onClick={onWish}>
          {say('add')}
        </Button>
      </div>
      <div className={styles.about}>
        {why && <Tag tone="good">{say(why)}</Tag>}
        {teaches.length > 0 && <p>{say('teaches', { list: list(teaches.map(({ competency }) => competency.name)) })}</p>}
        {goals.length > 0 && <p>{say('wants', { list: list(goals.map(goalName)) })}</p>}
        <p className={styles.soft}>{say('speaks', { list: list(languages.map((tag) => languageName(tag, locale))) })}</p>
      </div>
    </li>
  )
}
