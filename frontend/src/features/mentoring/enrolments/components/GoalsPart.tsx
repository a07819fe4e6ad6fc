import { useState, type FormEvent } from 'react'

import { findCompetencies, levelToBegin } from '@/features/careers/competencies/api'
import { LevelSelect } from '@/features/careers/competencies/LevelSelect'
import { Button } from '@/shared/Button'
import { applicationPartWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'
import { announce } from '@/shared/page/announcer'
import { Picker } from '@/shared/picker/Picker'

import type { Programme } from '../../programmes/api'
import type { Goal } from '../api'
import { goalKey, goalName, MOST_GOALS, movedTo } from '../application'
import { errorIn, type ApplicationEdits } from '../useApplicationEdits'
import { Part } from './Part'
import { MoveButtons, SkillItem } from './SkillItem'
import styles from './SkillItem.module.css'

type Topic = Programme['topics'][number]

export interface GoalsPartProps {
  edits: ApplicationEdits
  topics: readonly Topic[]
}

/** What somebody wants to learn, dearest first: competencies with the level to reach, or their own words. */
export function GoalsPart({ edits, topics }: GoalsPartProps) {
  const say = useWords(applicationPartWords)
  const { goals } = edits.values
  const put = (next: Goal[]) => edits.change({ goals: next })
  const add = (goal: Goal) => {
    if (goals.some((each) => goalKey(each) === goalKey(goal))) return
    put([...goals, goal])
    announce(say('goalMoved', { goal: goalName(goal), place: goals.length + 1, count: goals.length + 1 }))
  }
  const move = (from: number, by: 1 | -1) => {
    put(movedTo(goals, from, from + by))
    announce(say('goalMoved', { goal: goalName(goals[from]!), place: from + by + 1, count: goals.length }))
  }
  const addCompetency = (competency: Topic) => add({ competency, level: levelToBegin(competency.id), words: null })
  return (
    <Part part="goals" title={say('goals')} hint={say('goalsHint')} error={errorIn(edits, 'goals')}>
      <ol className={styles.items} aria-label={say('goals')}>
        {goals.map((goal, place) => (
          <GoalItem
            key={goalKey(goal)}
            goal={goal}
            place={place}
            count={goals.length}
            onChange={(changed) => put(goals.with(place, changed))}
            onMove={(by) => move(place, by)}
            onRemove={() => put(goals.toSpliced(place, 1))}
          />
        ))}
      </ol>
      {goals.length < MOST_GOALS ? (
        <div className={styles.adding}>
          <Picker
            label={say('addGoal')}
            placeholder={say('searchCompetency')}
            value={null}
            find={findCompetencies}
            onChoose={(choice) => choice && addCompetency({ id: choice.id, name: choice.title })}
          />
          <Topics topics={topics} goals={goals} onAdd={addCompetency} />
          <OwnWords onAdd={(words) => add({ competency: null, level: null, words })} />
        </div>
      ) : (
        <p className={styles.enough}>{say('enoughGoals')}</p>
      )}
    </Part>
  )
}

interface GoalItemProps {
  goal: Goal
  place: number
  count: number
  onChange: (goal: Goal) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

function GoalItem({ goal, place, count, onChange, onMove, onRemove }: GoalItemProps) {
  const say = useWords(applicationPartWords)
  const name = goalName(goal)
  const detail = goal.competency ? goal.words : say('inWords')
  return (
    <SkillItem name={name} place={place + 1} detail={detail} onRemove={onRemove}>
      {goal.competency && goal.level !== null && (
        <LevelSelect
          className={styles.level}
          label={say('levelToReach', { competency: name })}
          competencyId={goal.competency.id}
          level={goal.level}
          onChange={(level) => onChange({ ...goal, level })}
        />
      )}
      {count > 1 && (
        <MoveButtons
          up={say('moveUp', { name })}
          down={say('moveDown', { name })}
          canRise={place > 0}
          canFall={place < count - 1}
          onMove={onMove}
        />
      )}
    </SkillItem>
  )
}

/** What the programme is about, by one press each. */
function Topics({ topics, goals, onAdd }: { topics: readonly Topic[]; goals: readonly Goal[]; onAdd: (topic: Topic) => void }) {
  const say = useWords(applicationPartWords)
  const left = topics.filter(({ id }) => !goals.some(({ competency }) => competency?.id === id))
  if (left.length === 0) return null
  return (
    <div className={styles.topics} role="group" aria-label={say('topics')}>
      <span className={styles.topicsTitle}>{say('topics')}</span>
      {left.map((topic) => (
        <button
          key={topic.id}
          type="button"
          className={styles.topic}
          aria-label={say('addTopic', { topic: topic.name })}
          onClick={() => onAdd(topic)}
        >
          {topic.name}
        </button>
      ))}
    </div>
  )
}

function OwnWords({ onAdd }: { onAdd: (words: string) => void }) {
  const say = useWords(applicationPartWords)
  const [words, setWords] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim()) onAdd(words.trim())
    setWords('')
  }
  return (
    <form className={styles.words} onSubmit={add}>
      <label>
        <span>{say('ownWords')}</span>
        <input value={words} maxLength={200} placeholder={say('ownWordsHint')} onChange={(event) => setWords(event.target.value)} />
      </label>
      <Button type="submit" disabled={!words.trim()}>
        {say('add')}
      </Button>
    </form>
  )
}
