import { useState } from 'react'

import { useFormat } from '@/shared/format'
import { latticeWords } from '@/shared/messages/en/lattice'
import { useWords } from '@/shared/messages/words'

import type { RouteStep, TypicalStay } from '../api'
import { useMoveText } from '../useMoveText'
import { MoveMentors } from './MoveMentors'
import styles from './RoleDrawer.module.css'

/** What a step starts from. */
export type From = Pick<RouteStep, 'code' | 'name'>

/** The steps of a route: what each asks for, how long people take, what seats there are, and which mentors made it. */
export function RouteSteps({ steps, from, isOwn }: { steps: readonly RouteStep[]; from: From; isOwn: boolean }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step, place) => (
        <Step key={step.code} step={step} before={steps[place - 1] ?? from} isOwn={isOwn} />
      ))}
    </ol>
  )
}

function Step({ step, before, isOwn }: { step: RouteStep; before: From; isOwn: boolean }) {
  const say = useWords(latticeWords)
  const format = useFormat()
  const move = useMoveText()
  const [isOpen, setOpen] = useState(false)
  const { name, missing, stay, seats, vacant, openings } = step
  const held = say('seats', { count: seats })
  const lacks = missing.map((each) => say('lackingOne', { competency: each.name, count: each.levels }))
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <strong>{name}</strong>{' '}
          <span className={styles.facts}>
            {move.say(step)}
            {' · '}
            {step.effort === 0 ? say('lacksNone') : say('missing', { count: step.effort })}
          </span>
        </summary>
      <p className={styles.missing}>{missing.length === 0 ? say('lacksNothing') : say('lacking', { competencies: format.list(lacks) })}</p>
      <p className={styles.facts}>
        {stay && <Stay stay={stay} role={before.name} />}
        {seats === 0 ? say('noSeats') : vacant > 0 ? say('seatsVacant', { seats: held, count: vacant }) : held}
        {'. '}
        {openings !== null && say('openings', { count: Math.round(openings * 10) / 10 })}
      </p>
        {isOwn && <h4 className={styles.stepPart}>{say('mentorsOfMove')}</h4>}
        {isOwn && isOpen && <MoveMentors from={before.code} to={step.code} />}
      </details>
    </li>
  )
}

/** How long people stay; how many they were is said where they are enough. */
function Stay({ stay, role }: { stay: TypicalStay; role: string }) {
  const say = useWords(latticeWords)
  const { months, moved, waiting } = stay
  const said = [
    months === null ? say('stayLong', { role }) : say('stay', { months: say('months', { count: Math.round(months) }), role }),
    moved !== null && say('haveMoved', { count: moved }),
    waiting !== null && say('stillThere', { count: waiting }),
  ]
  return `${said.filter(Boolean).join(' ')} `
}
