import { useState } from 'react'

import { paths } from '@/app/paths'
import { Button, IconButton } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { CheckIcon, CloseIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { learningPathWords } from '@/shared/messages/en/learning-paths'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Tag } from '@/shared/Tag'

import { today } from '../../today'
import type { Pathway, PathwayChange, PathwayEdit, Way, WayStep } from '../pathsApi'
import { useResourceText } from '../useResourceText'
import { AddStep } from './AddStep'
import styles from './Paths.module.css'
import { ProgressLine } from './ProgressLine'
import { RenameWayDialog } from './RenameWayDialog'

type Step = PathwayChange['ways'][number]['steps'][number]

export interface WayCardProps {
  way: Way
  pathway: Pathway
  onEdit: (edit: PathwayEdit) => void
  onChoose: () => void
  onRemove: () => void
}

/** One way: its steps with what is done, to be chosen and changed. */
export function WayCard({ way, pathway, onEdit, onChoose, onRemove }: WayCardProps) {
  const say = useWords(learningPathWords)
  const { time } = useResourceText()
  const { key, kind, steps, done, minutes } = way
  const name = way.title || say(kind)
  const isChosen = pathway.chosen === key
  const [isRenaming, setRenaming] = useState(false)
  const put = (change: (steps: Step[]) => Step[]) => {
    onEdit((now) => ({ ...now, ways: now.ways.map((each) => (each.key === key ? Object.assign(each, { steps: change(each.steps) }) : each)) }))
  }
  return (
    <Card
      title={name}
      actions={
        isChosen ? (
          <Tag tone="good">{say('chosen')}</Tag>
        ) : (
          <Button aria-label={say('chooseOf', { name })} onClick={onChoose}>
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
        <AddStep name={name} way={way} onAdd={(step) => put((before) => [...before, step])} />
        <div className={styles.buttons}>
          <Button look="quiet" aria-label={say('renameOf', { name })} onClick={() => setRenaming(true)}>
            {say('rename')}
          </Button>
          <Button look="quiet" aria-label={say('removeWayOf', { name })} onClick={onRemove}>
            {say('removeWay')}
          </Button>
        </div>
      </div>
      {isRenaming && <RenameWayDialog way={way} pathwayId={pathway.id} onClose={() => setRenaming(false)} />}
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
    const day = isDone ? today() : null
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
