import { pointsAddingUp } from '@/shared/addingUp'
import { useFormat } from '@/shared/format'
import { offerWords } from '@/shared/messages/en/offers'
import { policyWords } from '@/shared/messages/en/policy'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { WeekHoursShown } from '@/shared/week/WeekHoursShown'

import { criterionWords } from '../../programmes/policy'
import { criterionOf } from '../../rounds/explanation'
import type { KnownParty, OwnOffer } from '../api'
import styles from './Offer.module.css'

/** Who is proposed, why, and when all are free. */
export function OfferShown({ offer }: { offer: OwnOffer }) {
  return (
    <div className={styles.who}>
      {offer.known.map((party) => (
        <PartyCard key={party.person.id} party={party} />
      ))}
      <SharedHours offer={offer} />
    </div>
  )
}

function PartyCard({ party }: { party: KnownParty }) {
  const say = useWords(offerWords)
  const { person, title, side, goals, teaches, note, email, reasons } = party
  const format = useFormat()
  return (
    <Card title={say('as', { name: person.name, side: say(side) })}>
      {title && <p className={styles.soft}>{title}</p>}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{say('writeTo', { name: person.name })}</a> <span className={styles.soft}>{email}</span>
        </p>
      )}
      <dl className={styles.facts}>
        {goals.length > 0 && <Fact label={say('needs')} text={format.list(goals)} />}
        {side !== 'mentee' && teaches.length > 0 && <Fact label={say('teaches')} text={format.list(teaches)} />}
        {note && <Fact label={say('note')} text={note} />}
      </dl>
      {reasons.length > 0 && <Reasons party={party} />}
    </Card>
  )
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  )
}

function Reasons({ party }: { party: KnownParty }) {
  const say = useWords(offerWords)
  const sayPolicy = useWords(policyWords)
  const format = useFormat()
  const nameOf = (criterion: string) => {
    const name = criterionOf(criterion)
    return name ? sayPolicy(criterionWords(name, party.side === 'peer')) : criterion
  }
  return (
    <section aria-label={say('why')}>
      <h3>{say('why')}</h3>
      <p className={styles.total}>{say('inAll', { points: format.number(party.points), of: format.number(party.of) })}</p>
      <ul className={styles.reasons}>
        {pointsAddingUp(party.reasons).map(({ criterion, said, points, of }) => (
          <li key={criterion} className={styles.reason}>
            <span className={styles.criterion}>{nameOf(criterion)}</span>
            <span className={styles.points}>{say('points', { points: format.number(points), of: format.number(of) })}</span>
            <span className={styles.said}>{said}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The place that names a time zone: Lagos of Africa/Lagos. */
function placeIn(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

function SharedHours({ offer }: { offer: OwnOffer }) {
  const say = useWords(offerWords)
  return (
    <Card title={say('shared', { count: offer.known.length })}>
      {offer.shared_hours.length > 0 ? (
        <>
          <p className={styles.soft}>{say('sharedZone', { zone: placeIn(offer.time_zone) })}</p>
          <WeekHoursShown hours={offer.shared_hours} areShared />
        </>
      ) : (
        <p>{say('noShared')}</p>
      )}
    </Card>
  )
}
