import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'

import { paths } from '@/app/paths'
import { Button, IconButton } from '@/shared/Button'
import { Dialog } from '@/shared/dialog/Dialog'
import { ArrowDownIcon, ArrowUpIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { enrolmentWords } from '@/shared/messages/en/enrolments'
import { sideWords } from '@/shared/messages/en/mentoring'
import { useWords } from '@/shared/messages/words'
import { Loaded } from '@/shared/page/Loaded'

import { EnrolmentTag } from '../../programmes/components/StateTag'
import { enrolmentQuery, type Application } from '../api'
import { ApplicationView } from '../components/ApplicationView'
import type { Decision, EnrolmentRow } from './api'
import { decideNow, decisionsOn } from './decisions'
import styles from './EnrolmentDrawer.module.css'
import { useNeighbours, type Neighbours } from './neighbours'
import { stepOf } from './useRowKeys'

export interface EnrolmentDrawerProps {
  id: string
  /** The list as it stands, to go through it. */
  rows: readonly EnrolmentRow[]
  onShow: (id: string) => void
  onDecline: (enrolment: EnrolmentRow) => void
  onClose: () => void
}

/** A whole application beside the list; j and k go to the next one and back, and it can be decided on. */
export function EnrolmentDrawer({ id, rows, onShow, onDecline, onClose }: EnrolmentDrawerProps) {
  const say = useWords(enrolmentWords)
  const query = useQuery({ ...enrolmentQuery(id), placeholderData: (before) => before })
  const enrolment = query.data
  const neighbours = useNeighbours(id, rows)
  useSteps((step) => {
    const next = step > 0 ? neighbours.after : neighbours.before
    if (next) onShow(next.id)
  })
  return (
    <Dialog
      place="end"
      title={enrolment ? say('application', { name: enrolment.person.name }) : say('title')}
      onClose={onClose}
      footer={
        <>
          <NeighbourButtons {...neighbours} onShow={onShow} />
          {enrolment && <DecideButtons enrolment={enrolment} onDecline={onDecline} />}
        </>
      }
    >
      <Loaded query={query}>
        {(shown) => (
          <div className={styles.content} aria-busy={query.isPlaceholderData || undefined}>
            <Heading enrolment={shown} />
            <ApplicationView application={shown} />
          </div>
        )}
      </Loaded>
    </Dialog>
  )
}

function Heading({ enrolment: { person, title, side, state, reason } }: { enrolment: Application }) {
  const say = useWords(enrolmentWords)
  const saySide = useWords(sideWords)
  return (
    <p className={styles.heading}>
      <EnrolmentTag state={state} />
      <span>{[saySide(side), title].filter(Boolean).join(' · ')}</span>
      <Link to={paths.person(person.id)}>{say('profile')}</Link>
      {reason && <span className={styles.reason}>{say('reasonLine', { reason })}</span>}
    </p>
  )
}

function NeighbourButtons({ before, after, onShow }: Neighbours & Pick<EnrolmentDrawerProps, 'onShow'>) {
  const say = useWords(enrolmentWords)
  return (
    <span className={styles.neighbours}>
      <IconButton
        label={say('previous')}
        icon={<ArrowUpIcon />}
        disabled={!before}
        aria-keyshortcuts="k"
        onClick={() => before && onShow(before.id)}
      />
      <IconButton
        label={say('following')}
        icon={<ArrowDownIcon />}
        disabled={!after}
        aria-keyshortcuts="j"
        onClick={() => after && onShow(after.id)}
      />
    </span>
  )
}

function DecideButtons({ enrolment, onDecline }: { enrolment: EnrolmentRow; onDecline: (enrolment: EnrolmentRow) => void }) {
  const say = useWords(enrolmentWords)
  const [busy, setBusy] = useState(false)
  const press = (decision: Decision) => {
    if (decision === 'decline') return onDecline(enrolment)
    setBusy(true)
    void decideNow(enrolment, decision).finally(() => setBusy(false))
  }
  return decisionsOn(enrolment)
    .toReversed()
    .map((decision) => (
      <Button
        key={decision}
        look={decision === 'enrol' ? 'main' : decision === 'decline' ? 'danger' : 'plain'}
        busy={busy}
        onClick={() => press(decision)}
      >
        {say(decision)}
      </Button>
    ))
}

/** Calls back at the keys j and k, but for those typed into another dialog above this one. */
function useSteps(onStep: (step: number) => void): void {
  const take = useEffectEvent((event: KeyboardEvent) => {
    const step = stepOf(event)
    if (step === null || document.querySelectorAll('dialog[open]').length > 1) return
    event.preventDefault()
    onStep(step)
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => take(event)
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
