import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { Button } from '@/shared/Button'
import { AreaField } from '@/shared/form/AreaField'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { tellingWords } from '@/shared/messages/en/succession'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { showToast } from '@/shared/toast/toasts'

import { answerTelling, toldQuery, type Told } from '../api'
import styles from '../components/Telling.module.css'
import { ToldCard } from '../components/ToldCard'

type Answer = NonNullable<Told['answer']>

/** What was told to the viewer of seats that they could follow in: all that anybody ever sees about themselves. */
export function OwnSuccessionPage() {
  const say = useWords(tellingWords)
  return (
    <Page title={say('mine')} description={say('mineDescription')} width="narrow">
      <Loaded query={useQuery(toldQuery)} skeleton={<PageSkeleton />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('mineEmpty')} text={say('mineEmptyText')} />
          ) : (
            <ul className={styles.stack}>
              {items.map((told) => (
                <li key={told.position.id}>
                  <OneTold told={told} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}

function OneTold({ told }: { told: Told }) {
  const say = useWords(tellingWords)
  const [answering, setAnswering] = useState<Answer | null>(null)
  const other = told.answer === 'consented' ? 'declined' : 'consented'
  return (
    <article className={styles.stack} aria-label={told.position.title}>
      <ToldCard told={told} />
      {told.answer ? (
        <>
          <p>{say(told.answer === 'consented' ? 'youWant' : 'youDont')}</p>
          {told.reason && <p className={styles.soft}>{told.reason}</p>}
          <div className={styles.bar}>
            <Button onClick={() => setAnswering(other)}>{say('change')}</Button>
          </div>
        </>
      ) : (
        <div className={styles.bar}>
          <Button look="main" onClick={() => setAnswering('consented')}>
            {say('wantIt')}
          </Button>
          <Button onClick={() => setAnswering('declined')}>{say('dontWant')}</Button>
        </div>
      )}
      {answering && <AnswerDialog told={told} answer={answering} onClose={() => setAnswering(null)} />}
    </article>
  )
}

function AnswerDialog({ told, answer, onClose }: { told: Told; answer: Answer; onClose: () => void }) {
  const say = useWords(tellingWords)
  const submission = useSubmission({
    send: (reason: string) => answerTelling(told, { answer, reason }),
    onDone: () => {
      showToast(say('answered'))
      onClose()
    },
  })
  return (
    <FormDialog
      title={told.position.title}
      submit={say(answer === 'consented' ? 'wantIt' : 'dontWant')}
      submission={submission}
      read={({ reason = '' }) => reason}
      onClose={onClose}
    >
      <AreaField name="reason" label={say('reason')} maxLength={2000} data-first-focus />
    </FormDialog>
  )
}
