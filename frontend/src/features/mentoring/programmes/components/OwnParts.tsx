import { paths } from '@/app/paths'
import { useMe } from '@/features/people/me/useMe'
import { useDeadline } from '@/shared/deadline'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { sideWords } from '@/shared/messages/en/mentoring'
import { mentoringWords } from '@/shared/messages/en/programmes'
import { requestWords } from '@/shared/messages/en/requests'
import { useWords } from '@/shared/messages/words'

import type { ProgrammeSummary } from '../api'
import { nextFor } from '../standing'
import styles from './OwnParts.module.css'
import { EnrolmentTag } from './StateTag'

type OwnEnrolment = ProgrammeSummary['enrolments'][number]

/** The viewer's own parts in a programme: as what, how far, and what comes next. */
export function OwnParts({ programme }: { programme: ProgrammeSummary }) {
  return (
    <ul className={styles.parts}>
      {programme.enrolments.map((enrolment) => (
        <OwnPart key={enrolment.id} enrolment={enrolment} programme={programme} />
      ))}
    </ul>
  )
}

function OwnPart({ enrolment, programme }: { enrolment: OwnEnrolment; programme: ProgrammeSummary }) {
  const say = useWords(mentoringWords)
  const sayRequests = useWords(requestWords)
  const saySide = useWords(sideWords)
  const format = useFormat()
  const { id, side, state, offers, relationships } = enrolment
  const isShown = offers.length + relationships.length > 0
  const next = nextFor(enrolment, programme)
  return (
    <li className={styles.part}>
      {offers.map((offer) => (
        <ToAnswer key={offer.id} offer={offer} />
      ))}
      {relationships.map((relationship) => (
        <Met key={relationship.id} relationship={relationship} side={side} />
      ))}
      {enrolment.actions.includes('request') && (
        <Link to={paths.request(programme.id)} look="plain">
          {sayRequests('title')}
        </Link>
      )}
      <Link to={paths.enrolment(id)} look="plain">
        {say(state === 'draft' ? 'goOn' : 'see')}
      </Link>
      <span className={styles.words}>
        <span className={styles.state}>
          {saySide(side)} <EnrolmentTag state={state} />
        </span>
        {!isShown && <span className={styles.next}>{'day' in next ? say(next.word, { day: format.day(next.day) }) : say(next.word)}</span>}
      </span>
    </li>
  )
}

/** Whom the viewer meets, since when, and the way to them. */
function Met({ relationship: { others, began_at }, side }: { relationship: OwnEnrolment['relationships'][number]; side: OwnEnrolment['side'] }) {
  const say = useWords(mentoringWords)
  const format = useFormat()
  const names = format.list(others.map(({ name }) => name))
  return (
    <p className={styles.met}>
      <Link to={paths.ownMentoring}>{say(`meets_${side}`, { count: others.length, names })}</Link>
      <span className={styles.next}>{say('since', { day: format.day(began_at) })}</span>
    </p>
  )
}

/** Who is proposed to the viewer, or asks them, until when they can answer, and the way to do so. */
function ToAnswer({ offer: { id, others, asks_viewer, answer_by } }: { offer: OwnEnrolment['offers'][number] }) {
  const say = useWords(mentoringWords)
  const format = useFormat()
  const deadline = useDeadline(useMe().person?.time_zone)
  const names = format.list(others.map(({ name }) => name))
  return (
    <div className={styles.offer}>
      <p>
        {asks_viewer
          ? say('asksYou', { names, when: deadline(answer_by) })
          : say('proposed', { count: others.length, names, when: deadline(answer_by) })}
      </p>
      <Link to={paths.offer(id)} look="main" aria-label={say('answerNamed', { names })}>
        {say('answer')}
      </Link>
    </div>
  )
}
