import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'

import { paths } from '@/app/paths'
import { SaveState } from '@/shared/autosave/SaveState'
import { useOnceSaved } from '@/shared/autosave/useOnceSaved'
import { Button } from '@/shared/Button'
import { ConfirmDialog } from '@/shared/dialog/ConfirmDialog'
import { Link } from '@/shared/Link'
import { applicationWords } from '@/shared/messages/en/application'
import { requestWords } from '@/shared/messages/en/requests'
import { useWords } from '@/shared/messages/words'
import { announce } from '@/shared/page/announcer'
import { focusHeading } from '@/shared/page/focusHeading'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'
import { useLatestToast } from '@/shared/toast/useLatestToast'

import { mentoringChanged } from '../../changed'
import type { Programme } from '../../programmes/api'
import { EnrolmentTag } from '../../programmes/components/StateTag'
import { apply, drop, type Application } from '../api'
import type { ApplicationEdits } from '../useApplicationEdits'
import styles from './ApplyPanel.module.css'
import { Missing, missingWord } from './Missing'
import { NextSteps } from './NextSteps'
import { goToPart } from './Part'
import { useFieldText } from './useFieldText'

const WithdrawDialog = lazy(async () => ({ default: (await import('./WithdrawDialog')).WithdrawDialog }))

export interface ApplyPanelProps {
  edits: ApplicationEdits
  programme: Programme
  /** The application as it is after a deed. */
  onDone: (application: Application) => void
}

/** Beside the form: how it stands, what is missing, what can be done, and what comes next. */
export function ApplyPanel({ edits, programme, onDone }: ApplyPanelProps) {
  const say = useWords(applicationWords)
  const sayRequests = useWords(requestWords)
  const tell = useLatestToast()
  const done = (application: Application, told: string) => {
    onDone(application)
    tell(told, application.undo_id)
    focusHeading()
  }
  const { labels, show } = useFieldText()
  const { base } = edits
  return (
    <aside className={styles.panel} aria-label={say('title')}>
      <div className={styles.head}>
        <EnrolmentTag state={base.state} />
        <SaveState autosave={edits} labels={labels} show={show} />
      </div>
      <p>{say(`${base.state}Text`)}</p>
      {base.reason && <p>{say('because', { reason: base.reason })}</p>}
      {base.actions.includes('apply') && <Applying edits={edits} onDone={done} />}
      {programme.enrolments.some(({ id, actions }) => id === base.id && actions.includes('request')) && (
        <Link to={paths.request(programme.id)} look="main">
          {sayRequests('title')}
        </Link>
      )}
      <NextSteps application={base} programme={programme} />
      <LeaveButton application={base} onDone={done} />
    </aside>
  )
}

/** What to do after a deed: show what came of it, and say so. */
type Done = (application: Application, told: string) => void

/** What is still missing, each a link to its part, and the button that sends. */
function Applying({ edits, onDone }: { edits: ApplicationEdits; onDone: Done }) {
  const say = useWords(applicationWords)
  const { base } = edits
  const sending = useMutation({
    mutationFn: apply,
    onSuccess: (sent) => {
      const word = sent.state === 'enrolled' ? 'sentEnrolled' : sent.state === 'waiting' ? 'sentWaiting' : 'sent'
      onDone(sent, say(word, { programme: sent.programme_name }))
    },
  })
  const send = useOnceSaved(edits, () => {
    const [first] = base.missing
    if (!first) return sending.mutate(base)
    announce(say(missingWord(first.field)))
    goToPart(first.field)
  })
  return (
    <div className={styles.applying}>
      <Missing missing={base.missing} />
      {sending.isError && <ProblemNotice problem={sending.error} />}
      <Button look="main" busy={sending.isPending} onClick={() => send()}>
        {say(base.state === 'withdrawn' ? 'applyAgain' : 'apply')}
      </Button>
    </div>
  )
}

/** The way out: a draft is deleted, what was sent is withdrawn. */
function LeaveButton({ application, onDone }: { application: Application; onDone: Done }) {
  const say = useWords(applicationWords)
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const close = () => setAsking(false)
  const { actions } = application
  const leave = async () => {
    await drop(application)
    showToast(say('dropDone'))
    await navigate({ to: paths.mentoring })
    void mentoringChanged()
  }
  if (!actions.includes('drop') && !actions.includes('withdraw')) return null
  const isDraft = actions.includes('drop')
  return (
    <div>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {say(isDraft ? 'drop' : 'withdraw')}
      </Button>
      {isAsking && isDraft && (
        <ConfirmDialog title={say('dropTitle')} confirm={say('dropSubmit')} look="danger" onConfirm={leave} onClose={close}>
          <p>{say('dropText')}</p>
        </ConfirmDialog>
      )}
      <Suspense>{isAsking && !isDraft && <WithdrawDialog application={application} onDone={onDone} onClose={close} />}</Suspense>
    </div>
  )
}
