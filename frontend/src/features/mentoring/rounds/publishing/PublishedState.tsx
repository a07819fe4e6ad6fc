import { useMutation, useQuery } from '@tanstack/react-query'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { publishingWords } from '@/shared/messages/en/publishing'
import { useWords } from '@/shared/messages/words'
import { focusHeading } from '@/shared/page/focusHeading'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'
import { useMinute } from '@/shared/useMinute'

import type { Round } from '../api'
import { publicationsQuery, takeBack, type Publication } from './api'
import styles from './Publishing.module.css'

/** Of a published round: when its offers leave and how to take that back; later, how far they have come. */
export function PublishedState({ round }: { round: Round }) {
  const { data } = useQuery({ ...publicationsQuery(round.id), enabled: round.state === 'published' || round.state === 'closed' })
  const shown = data?.items.filter(({ state }) => state !== 'taken_back') ?? []
  if (shown.length === 0) return null
  return (
    <div className={styles.states} role="status">
      {round.state === 'closed' && <Closed round={round} />}
      {shown.map((each) => (each.state === 'waiting' ? <Waiting key={each.id} publication={each} /> : <Sent key={each.id} publication={each} round={round} />))}
    </div>
  )
}

const MINUTE = 60_000
const LONG = 60

function Waiting({ publication }: { publication: Publication }) {
  const say = useWords(publishingWords)
  const format = useFormat()
  const minutes = Math.ceil((new Date(publication.leaves_at).getTime() - useMinute().getTime()) / MINUTE)
  const takingBack = useMutation({
    mutationFn: () => takeBack(publication),
    onSuccess: () => {
      showToast(say(publication.moved > 0 ? 'takenBackMoved' : 'takenBack'))
      focusHeading()
    },
  })
  return (
    <section className={styles.state} aria-label={say('published')}>
      <div>
        <p className={styles.name}>
          {minutes <= 0 && say('leaving')}
          {minutes > 0 && minutes <= LONG && say('waiting', { count: minutes })}
          {minutes > LONG && say('waitingLong', { when: format.moment(publication.leaves_at) })}
        </p>
        <p className={styles.soft}>{say(publication.moved > 0 ? 'waitingMoved' : 'waitingText', { who: publication.published_by })}</p>
        {takingBack.isError && <ProblemNotice problem={takingBack.error} />}
      </div>
      {publication.actions.includes('take_back') && (
        <Button busy={takingBack.isPending} onClick={() => takingBack.mutate()}>
          {say('takeBack')}
        </Button>
      )}
    </section>
  )
}

function Closed({ round }: { round: Round }) {
  const say = useWords(publishingWords)
  return (
    <section className={styles.state} aria-label={say('closed')}>
      <div>
        <p className={styles.name}>{say('closed')}</p>
        <p className={styles.soft}>{say(round.closed_with_programme ? 'closedWithProgramme' : 'closedText')}</p>
      </div>
    </section>
  )
}

function Sent({ publication, round }: { publication: Publication; round: Round }) {
  const say = useWords(publishingWords)
  const format = useFormat()
  const { accepted, open, paused, declined, expired, withdrawn } = publication.offers
  const whenClosed = { accepted, ended: open + paused + withdrawn, declined, expired }
  const counts = [
    say('nAccepted', { count: accepted }),
    say('nOpen', { count: open }),
    paused > 0 && say('nPaused', { count: paused }),
    say('nDeclined', { count: declined }),
    say('nExpired', { count: expired }),
    withdrawn > 0 && say('nWithdrawn', { count: withdrawn }),
  ]
  return (
    <section className={styles.state} aria-label={format.moment(publication.leaves_at)}>
      <div>
        <p className={styles.name}>{say(publication.repair_id ? 'repairSent' : 'sent', { when: format.moment(publication.leaves_at) })}</p>
        <p className={styles.soft}>{round.closed_with_programme ? say('sentTextClosed', whenClosed) : counts.filter(Boolean).join(' · ')}</p>
      </div>
    </section>
  )
}
