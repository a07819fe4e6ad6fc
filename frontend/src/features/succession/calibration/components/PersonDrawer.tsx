import { useQuery } from '@tanstack/react-query'

import { paths } from '@/app/paths'
import { Dialog } from '@/shared/dialog/Dialog'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { planStateWords } from '@/shared/messages/en/plans'
import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'

import { personQuery, type Cycle, type PersonPlaced } from '../api'
import { boxName } from '../boxes'
import styles from './Calibration.module.css'
import { PlaceForm } from './PlaceForm'

interface PersonDrawerProps {
  cycle: Cycle
  personId: string
  name: string | undefined
  onClose: () => void
}

/** One person of a cycle: where they stand, every word said of it, and what it may rest on. */
export function PersonDrawer({ cycle, personId, name, onClose }: PersonDrawerProps) {
  const say = useWords(calibrationWords)
  const query = useQuery(personQuery(cycle.id, personId))
  return (
    <Dialog place="end" title={name ?? query.data?.person.name ?? say('person')} onClose={onClose}>
      <Loaded query={query} skeleton={<Skeleton lines={10} height="1.5rem" />}>
        {(person) => (
          <div className={styles.parts}>
            <section className={styles.part}>
              <h3 className={styles.partTitle}>{say('whereNow')}</h3>
              <p>{person.box === null ? say('nowhere') : boxName(cycle.grid, person.box)}</p>
              {person.title && <p className={styles.soft}>{person.title}</p>}
            </section>
            {person.actions.length > 0 && <PlaceForm key={person.moves} cycle={cycle} person={person} />}
            <Evidence person={person} />
            <History cycle={cycle} person={person} />
          </div>
        )}
      </Loaded>
    </Dialog>
  )
}

function Evidence({ person }: { person: PersonPlaced }) {
  const say = useWords(calibrationWords)
  const sayState = useWords(planStateWords)
  const format = useFormat()
  const { earlier, plan, readiness } = person
  return (
    <section className={styles.part} aria-label={say('besideTitle')}>
      <h3 className={styles.partTitle}>{say('besideTitle')}</h3>
      <h4 className={styles.label}>{say('earlierTitle')}</h4>
      <ul className={styles.lines}>
        {earlier.length === 0 && <li className={styles.soft}>{say('earlierNone')}</li>}
        {earlier.map(({ cycle, as_of: day, box, box_name: boxIs }) => (
          <li key={`${cycle} ${day}`}>
            {say('earlierLine', { cycle, box: `${box} ${boxIs}` })} <span className={styles.soft}>{format.day(day)}</span>
          </li>
        ))}
      </ul>
      <h4 className={styles.label}>{say('readinessTitle')}</h4>
      <ul className={styles.lines}>
        {readiness.length === 0 && <li className={styles.soft}>{say('readinessNone')}</li>}
        {readiness.map(({ nomination_id: id, position, tier }) => (
          <li key={id}>{say('readinessLine', { position, tier: tier ?? say('unconfirmed') })}</li>
        ))}
      </ul>
      <h4 className={styles.label}>{say('planTitle')}</h4>
      {plan ? (
        <p>
          <Link to={paths.plan(plan.id)}>{sayState(plan.state)}</Link>{' '}
          <span className={styles.soft}>{say('planLine', { reached: plan.reached_count, goals: plan.goal_count })}</span>
        </p>
      ) : (
        <p className={styles.soft}>{say('noPlan')}</p>
      )}
      <h4 className={styles.label}>{say('heldTitle')}</h4>
      <Held held={person.held} />
    </section>
  )
}

function Held({ held }: Pick<PersonPlaced, 'held'>) {
  const say = useWords(calibrationWords)
  if (held === null || held.length === 0) return <p className={styles.soft}>{say(held === null ? 'heldHidden' : 'heldNone')}</p>
  return (
    <ul className={styles.lines}>
      {held.map(({ name, held: level, required }) => (
        <li key={name}>
          {name}{' '}
          <span className={styles.soft}>
            {level === null ? say('heldNothing', { required }) : say('heldOf', { held: level, required })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function History({ cycle, person }: { cycle: Cycle; person: PersonPlaced }) {
  const say = useWords(calibrationWords)
  const format = useFormat()
  return (
    <section className={styles.part} aria-label={say('saidTitle')}>
      <h3 className={styles.partTitle}>{say('saidTitle')}</h3>
      {person.history.length === 0 && <p className={styles.soft}>{say('saidNothing')}</p>}
      <ol className={styles.lines}>
        {person.history.map(({ kind, box, by, at, reason }) => (
          <li key={`${at} ${by} ${box}`}>
            <strong>{boxName(cycle.grid, box)}</strong> {say(`kind_${kind}`)}
            <p className={styles.soft}>
              {say('saidBy', { by, moment: format.moment(at) })}
            </p>
            {reason && <p className={styles.said}>{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
