import { useQuery, type UseQueryOptions } from '@tanstack/react-query'

import { asProblem } from '@/api/problem'
import { Button } from '@/shared/Button'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { publishingWords } from '@/shared/messages/en/publishing'
import { useWords } from '@/shared/messages/words'
import { focusHeading } from '@/shared/page/focusHeading'
import { Loaded } from '@/shared/page/Loaded'
import { Skeleton } from '@/shared/page/Skeleton'

import type { Preview, PublishRequest } from './api'
import styles from './Publishing.module.css'
import { isoOf, Times } from './Times'

const CONFLICT = 409

export interface LeavingDialogProps<Options> {
  title: string
  /** The deed in words, with how many offers it makes. */
  submit: (offers: number) => string
  /** What would be done now. */
  query: Options
  send: (body: PublishRequest, key: string) => Promise<unknown>
  /** What helps where it can't be done any more. */
  anew: { label: string; run: () => Promise<unknown> }
  onClose: () => void
}

/** What would leave, what people would read, and when: before a result or a repair goes out. */
export function LeavingDialog<Problem, Key extends readonly unknown[]>(
  props: LeavingDialogProps<UseQueryOptions<Preview, Problem, Preview, Key>>,
) {
  const { title, submit, query: options, send, anew, onClose } = props
  const say = useWords(publishingWords)
  const query = useQuery(options)
  const submission = useSubmission({
    send,
    onDone: () => {
      onClose()
      focusHeading()
    },
  })
  const isStopped = submission.problem !== null && asProblem(submission.problem).status === CONFLICT
  return (
    <FormDialog
      title={title}
      submit={submit(query.data?.offers ?? 0)}
      isUnknown={!query.data || query.isError}
      submission={submission}
      read={({ when = '', leaves_at = '', answer_days = '' }) => ({
        // Empty, the server says what is missing; nothing leaves at another time, or for other days, than was meant.
        leaves_at: when === 'later' ? isoOf(leaves_at) : null,
        answer_days: Number(answer_days),
      })}
      onClose={onClose}
    >
      <Loaded query={query} skeleton={<Skeleton />}>
        {(preview) => (
          <>
            <Counts preview={preview} />
            {(isStopped || preview.hindrances.length > 0) && <Stopped preview={preview} anew={anew} onClose={onClose} />}
          </>
        )}
      </Loaded>
      <Times earliest={query.data?.earliest} />
      <p>{say(query.data && query.data.moved > 0 ? 'undoMoved' : 'undo')}</p>
      {query.data && <Mails preview={query.data} />}
    </FormDialog>
  )
}

function Counts({ preview }: { preview: Preview }) {
  const say = useWords(publishingWords)
  return (
    <ul className={styles.counts}>
      <li>{say('offers', { count: preview.offers })}</li>
      <li>{say('people', { count: preview.people })}</li>
      {preview.moved > 0 && <li>{say('moved', { count: preview.moved })}</li>}
      {preview.left_out > 0 && (
        <li>
          {[say('leftOut', { count: preview.left_out }), say('priority')].join(' · ')}
        </li>
      )}
      {preview.left_out_again > 0 && <li>{say('leftOutAgain', { count: preview.left_out_again })}</li>}
    </ul>
  )
}

type StoppedProps = Pick<LeavingDialogProps<unknown>, 'anew' | 'onClose'> & { preview: Preview }

function Stopped({ preview, anew, onClose }: StoppedProps) {
  const say = useWords(publishingWords)
  return (
    <section className={styles.stopped} aria-label={say('stopped')}>
      <p className={styles.name}>{say('stopped')}</p>
      {preview.hindrances.length > 0 && (
        <ul>
          {preview.hindrances.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <Button onClick={() => void anew.run().then(onClose)}>{anew.label}</Button>
    </section>
  )
}

const FOR = { mentee: 'forMentee', mentor: 'forMentor', peer: 'forPeer', left_out: 'forLeftOut', moved: 'forMoved' } as const

function Mails({ preview }: { preview: Preview }) {
  const say = useWords(publishingWords)
  return (
    <details className={styles.mails}>
      <summary>{say('reads')}</summary>
      {preview.mails.map(({ side, to, subject, text, answer }) => (
        <article key={`${side} ${to}`} className={styles.mail} aria-label={say(FOR[side])}>
          <p className={styles.name}>{say(FOR[side])}</p>
          <p className={styles.soft}>{say('to', { name: to })}</p>
          <p className={styles.name}>{subject}</p>
          <p className={styles.text}>{text}</p>
          {answer && <p className={styles.soft}>{say('answerLink', { label: answer })}</p>}
        </article>
      ))}
    </details>
  )
}
