import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { SaveState } from '@/shared/autosave/SaveState'
import { requestWords } from '@/shared/messages/en/requests'
import { useWords } from '@/shared/messages/words'
import { announce } from '@/shared/page/announcer'
import { useSettled } from '@/shared/useSettled'

import type { Application, ApplicationChange } from '../../enrolments/api'
import { changeOf } from '../../enrolments/application'
import { GoalsPart } from '../../enrolments/components/GoalsPart'
import { HoursPart, LanguagesPart } from '../../enrolments/components/PlainParts'
import { StylePart } from '../../enrolments/components/StylePart'
import { useFieldText } from '../../enrolments/components/useFieldText'
import { useApplicationEdits, type ApplicationEdits } from '../../enrolments/useApplicationEdits'
import { useWishedGoal } from '../../enrolments/useWish'
import type { Programme } from '../../programmes/api'
import { suggestionsQuery, type PersonRef } from '../api'
import { rankOf, toggled, type Choices } from '../choices'
import styles from './Asking.module.css'
import { ChoiceCard } from './ChoiceCard'
import { SuggestionsCard } from './SuggestionsCard'

export interface AskingProps {
  programme: Programme
  application: Application
}

const PAUSE = 300
const FIRST_SHOWN = 5
const MORE_SHOWN = 20

/** What a mentee looks for, and beside it, live, who fits: chosen in order, and asked. */
export function Asking({ programme, application }: AskingProps) {
  const edits = useApplicationEdits(application)
  useWishedGoal(edits)
  const { labels, show } = useFieldText()
  const [count, setCount] = useState(FIRST_SHOWN)
  const said = useSettled(useSaid(edits), PAUSE)
  const query = useQuery({
    ...suggestionsQuery(programme.id, JSON.parse(said) as ApplicationChange, count),
    placeholderData: (before) => before,
  })
  const { choices, change, toggle } = useChoices()
  return (
    <div className={styles.columns}>
      <div className={styles.state}>
        <SaveState autosave={edits} labels={labels} show={show} />
      </div>
      <div className={styles.beside}>
        <SuggestionsCard
          query={query}
          choices={choices}
          onToggle={toggle}
          onMore={count === FIRST_SHOWN ? () => setCount(MORE_SHOWN) : undefined}
        />
        <div className={styles.choice} data-chosen={choices.length > 0 || undefined}>
          <ChoiceCard programme={programme} suggestions={query.data} choices={choices} onChange={change} />
        </div>
      </div>
      <div className={styles.parts}>
        <GoalsPart edits={edits} topics={programme.topics} />
        <HoursPart edits={edits} />
        <LanguagesPart edits={edits} />
        <StylePart edits={edits} />
      </div>
    </div>
  )
}

/** What of the application counts in suggestions, as it stands on the page: as text, so that it settles. */
function useSaid({ values: { goals, hours, languages, style } }: ApplicationEdits): string {
  return JSON.stringify(changeOf({ goals, hours, languages, style }))
}

function useChoices() {
  const say = useWords(requestWords)
  const [choices, change] = useState<Choices>([])
  const toggle = (person: PersonRef) => {
    const next = toggled(choices, person)
    if (next === choices) return
    change(next)
    const rank = rankOf(next, person.id)
    announce(rank ? say('chosenTold', { name: person.name, rank, count: next.length }) : say('unchosenTold', { name: person.name }))
  }
  return { choices, change, toggle }
}
