import { useState } from 'react'

import { Button } from '@/shared/Button'
import { TextField } from '@/shared/form/fields'
import { FormDialog } from '@/shared/form/FormDialog'
import { useSubmission } from '@/shared/form/useSubmission'
import { useFormat } from '@/shared/format'
import { certificationWords } from '@/shared/messages/en/certifications'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'
import { Tag } from '@/shared/Tag'
import rows from '@/shared/styles/RowList.module.css'

import { answerValidation, type ValidationAsked } from '../api'
import styles from './Certifications.module.css'

type Answer = 'confirmed' | 'declined'

/** What candidates ask the viewer to confirm. */
export function ValidationsPart({ asked }: { asked: readonly ValidationAsked[] }) {
  const say = useWords(certificationWords)
  const format = useFormat()
  const [answering, setAnswering] = useState<{ asked: ValidationAsked; answer: Answer } | null>(null)
  return (
    <Section title={say('askedOfYou')}>
      <ul className={rows.list}>
        {asked.map((each) => (
          <li key={each.id} className={rows.row}>
            <div className={rows.what}>
              <p className={rows.heading}>
                {say('asksFor', { name: each.person.name, text: each.criterion?.text ?? each.certification.name })}
                {each.answer !== 'waiting' && <Tag tone={each.answer === 'confirmed' ? 'good' : 'bad'}>{say(each.answer === 'confirmed' ? 'youConfirmed' : 'youDeclined')}</Tag>}
              </p>
              <p className={styles.soft}>{[each.certification.name, format.day(each.done_on), each.note].filter(Boolean).join(' · ')}</p>
              {each.link && (
                <p className={styles.soft}>
                  <a href={each.link} target="_blank" rel="noreferrer">
                    {say('openEvidence')}
                  </a>
                </p>
              )}
            </div>
            <span className={styles.buttons}>
              {(['confirmed', 'declined'] as const)
                .filter((answer) => answer !== each.answer)
                .map((answer) => (
                  <Button key={answer} look={each.answer === 'waiting' ? 'plain' : 'quiet'} onClick={() => setAnswering({ asked: each, answer })}>
                    {say(answer === 'confirmed' ? 'confirm' : 'notSo')}
                  </Button>
                ))}
            </span>
          </li>
        ))}
      </ul>
      {answering && <AnswerDialog {...answering} onClose={() => setAnswering(null)} />}
    </Section>
  )
}

function AnswerDialog({ asked, answer, onClose }: { asked: ValidationAsked; answer: Answer; onClose: () => void }) {
  const say = useWords(certificationWords)
  const submission = useSubmission({
    send: (body: { note: string }) => answerValidation(asked.id, { ...body, answer }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={asked.criterion?.text ?? asked.certification.name}
      submit={say(answer === 'confirmed' ? 'confirm' : 'notSo')}
      submission={submission}
      read={({ note = '' }) => ({ note })}
      onClose={onClose}
    >
      <p>{say(answer === 'confirmed' ? 'confirmText' : 'notSoText', { name: asked.person.name })}</p>
      <TextField name="note" label={say('why')} autoComplete="off" />
    </FormDialog>
  )
}
