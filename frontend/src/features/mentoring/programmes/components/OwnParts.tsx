import { paths } from '@/app/paths'
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

function OwnPart({ enrolment, programme }: { enrolment: ProgrammeSummary['enrolments'][number]; programme: ProgrammeSummary }) {
  const say = useWords(mentoringWords)
  const sayRequests = useWords(requestWords)
  const saySide = useWords(sideWords)
  const format = useFormat()
  const { id, side, state, offers } = enrolment
  const next = nextFor(enrolment, programme)
  return (
    <li className={styles.part}>
      {offers.map((offer) => (
        <ToAnswer key={offer.id} offer={offer} />
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
        {offers.length === 0 && <span className={styles.next}>{'day' in next ? say(next.word, { day: format.day(next.day) }) : say(next.word)}</span>}
      </span>
    </li>
  )
}

/** Who is proposed to the viewer, until when they can answer, and the way to do so. */
function ToAnswer({ offer: { id, others, answer_by } }: { offer: ProgrammeSummary['enrolments'][number]['offers'][number] }) {
  const say = useWords(mentoringWords)
  const format = useFormat()
  const names = format.list(others.map(({ name }) => name))
  return (
    <div className={styles.offer}>
      <p>{say('proposed', { count: others.length, names, when: format.moment(answer_by) })}</p>
      <Link to={paths.offer(id)} look="main" aria-label={say('answerNamed', { names })}>
        {say('answer')}
      </Link>
    </div>
  )
}
