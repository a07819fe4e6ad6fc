import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button, IconButton } from '@/shared/Button'
import { TextField } from '@/shared/form/fields'
import { useFormat } from '@/shared/format'
import { CheckIcon, CloseIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Tag } from '@/shared/Tag'

import { asChange, type Pathway, type PathwayChange, type Way, type WayStep } from '../pathsApi'
import { useResourceText } from '../useResourceText'
import styles from './Paths.module.css'
import { ProgressLine } from './ProgressLine'

type Step = PathwayChange['ways'][number]['steps'][number]

export interface WayCardProps {
  way: Way
  pathway: Pathway
  onEdit: (change: Partial<PathwayChange>) => void
}

/** One way: its steps with what is done, to be chosen and changed. */
export function WayCard({ way, pathway, onEdit }: WayCardProps) {
  const say = useWords(learningPathWords)
  const { time } = useResourceText()
  const { key, kind, steps, done, minutes } = way
  const name = way.title || say(kind)
  const isChosen = pathway.chosen === key
  const put = (change: (steps: Step[]) => Step[]) => {
    const { ways } = asChange(pathway)
    const place = ways.findIndex((each) => each.key === key)
    const said = ways[place]
    if (said) onEdit({ ways: ways.with(place, { ...said, steps: change(said.steps) }) })
  }
  return (
    <Card
      title={name}
      actions={
        isChosen ? (
          <Tag tone="good">{say('chosen')}</Tag>
        ) : (
          <Button aria-label={say('chooseOf', { name })} onClick={() => onEdit({ chosen: key })}>
            {say('choose')}
          </Button>
        )
      }
    >
      <div className={styles.parts}>
        <div>
          <ProgressLine done={done} all={steps.length} label={say('progressIn', { name })} />
          {minutes > 0 && <p className={styles.soft}>{say('open', { time: time(minutes) })}</p>}
        </div>
        {steps.length === 0 && <p className={styles.soft}>{say('nothingIn')}</p>}
        <ul className={styles.steps}>
          {steps.map((step) => (
            <StepLine key={step.key} step={step} onPut={put} />
          ))}
        </ul>
        <AddStep name={name} onAdd={(words) => put((some) => [...some, { key: `own-${Date.now().toString(36)}`, resource_id: null, words, done_on: null }])} />
      </div>
    </Card>
  )
}

function StepLine({ step, onPut }: { step: WayStep; onPut: (change: (steps: Step[]) => Step[]) => void }) {
  const say = useWords(learningPathWords)
  const format = useFormat()
  const { time } = useResourceText()
  const { key, resource, minutes, words, done_on } = step
  const name = resource?.title ?? words
  const tick = (isDone: boolean) => {
    const day = isDone ? new Date().toISOString().slice(0, 10) : null
    onPut((steps) => steps.map((each) => (each.key === key ? Object.assign(each, { done_on: day }) : each)))
  }
  return (
    <li className={styles.step}>
      {resource ? (
        <span className={styles.mark} data-done={done_on !== null} role="img" aria-label={say(done_on ? 'done' : 'notDone')}>
          {done_on && <CheckIcon size={14} />}
        </span>
      ) : (
        <input type="checkbox" aria-label={say('tick', { name })} checked={done_on !== null} onChange={(event) => tick(event.target.checked)} />
      )}
      <div>
        {resource ? <Link to={paths.resource(resource.id)}>{resource.title}</Link> : <span>{words}</span>}
        <p className={styles.soft}>{done_on ? say('completedOn', { day: format.day(done_on) }) : minutes !== null && time(minutes)}</p>
      </div>
      <IconButton label={say('removeStep', { name })} icon={<CloseIcon size={14} />} onClick={() => onPut((steps) => steps.filter((each) => each.key !== key))} />
    </li>
  )
}

function AddStep({ name, onAdd }: { name: string; onAdd: (words: string) => void }) {
  const say = useWords(learningPathWords)
  const [words, setWords] = useState('')
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault()
        if (!words.trim()) return
        onAdd(words.trim())
        setWords('')
      }}
    >
      <TextField name="words" label={say('addStep')} value={words} maxLength={200} autoComplete="off" onChange={(event) => setWords(event.target.value)} />
      <Button type="submit" aria-label={say('addTo', { name })}>
        {say('add')}
      </Button>
    </form>
  )
}
