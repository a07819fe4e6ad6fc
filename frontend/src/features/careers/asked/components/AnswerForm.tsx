import { useState } from 'react'

import { Button } from '@/shared/Button'
import { TextField } from '@/shared/form/fields'
import { Form, useFieldError, type FormValues } from '@/shared/form/Form'
import { FormDialog } from '@/shared/form/FormDialog'
import { SelectField } from '@/shared/form/SelectField'
import { useSubmission } from '@/shared/form/useSubmission'
import { askedWords } from '@/shared/messages/en/asked'
import { confidenceWords } from '@/shared/messages/en/assessments'
import { useWords } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import choices from '@/shared/styles/Choices.module.css'
import { showToast } from '@/shared/toast/toasts'

import type { Confidence } from '../../assessments/api'
import { answerAsked, declineAsked, type Asked, type AskedAnswer, type AskedCompetency } from '../api'
import styles from './Asked.module.css'

const LEAVES_OUT = ''
const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high']

/** Says of each competency which level one sees, how sure one is, and what it rests on; or says nothing. */
export function AnswerForm({ asked }: { asked: Asked }) {
  const say = useWords(askedWords)
  const [isDeclining, setDeclining] = useState(false)
  const { id, person, items, state, actions } = asked
  const submission = useSubmission({
    send: (body: AskedAnswer) => answerAsked(id, body),
    onDone: () => void showToast(say('answeredToast', { name: person.name })),
  })
  return (
    <>
      <Form label={say('page', { name: person.name })} submission={submission} read={(values) => read(values, items)}>
        <div className={styles.answers}>
          {items.map((item, place) => (
            <Card key={item.competency.id} title={item.competency.name}>
              <Fields item={item} place={place} />
            </Card>
          ))}
          <div className={styles.end}>
            {actions.includes('decline') && <Button onClick={() => setDeclining(true)}>{say('decline')}</Button>}
            <Button type="submit" look="main" busy={submission.isPending}>
              {say(state === 'answered' ? 'answerAgain' : 'answer')}
            </Button>
          </div>
        </div>
      </Form>
      {isDeclining && <DeclineDialog asked={asked} onClose={() => setDeclining(false)} />}
    </>
  )
}

function Fields({ item, place }: { item: AskedCompetency; place: number }) {
  const say = useWords(askedWords)
  const sayConfidence = useWords(confidenceWords)
  const error = useFieldError(`items.${place}.level`)
  const levels = [
    { value: LEAVES_OUT, words: say('leaveOut'), meaning: '' },
    { value: '0', words: say('zero'), meaning: '' },
    ...item.levels.map(({ level, name, description }) => ({ value: String(level), words: say('levelName', { level, name }), meaning: description })),
  ]
  const chosen = item.level === null ? LEAVES_OUT : String(item.level)
  return (
    <div className={styles.fields}>
      <fieldset className={styles.levels}>
        <legend className={styles.legend}>{say('levelOf')}</legend>
        <div className={choices.choices}>
          {levels.map(({ value, words, meaning }) => (
            <label key={value} className={choices.choice}>
              <input type="radio" name={`items.${place}.level`} value={value} defaultChecked={value === chosen} />
              <span className={choices.name}>{words}</span>
              {meaning && <span className={choices.meaning}>{meaning}</span>}
            </label>
          ))}
        </div>
        {error && <p className={styles.error}>{error}</p>}
      </fieldset>
      <SelectField
        name={`items.${place}.confidence`}
        label={say('confidence')}
        defaultValue={item.confidence ?? 'medium'}
        data={CONFIDENCES.map((value) => ({ value, label: sayConfidence(value) }))}
      />
      <TextField
        name={`items.${place}.evidence`}
        label={say('evidence')}
        description={say('evidenceHint')}
        autoComplete="off"
        defaultValue={item.evidence}
        maxLength={2000}
      />
    </div>
  )
}

function DeclineDialog({ asked: { id, person }, onClose }: { asked: Asked; onClose: () => void }) {
  const say = useWords(askedWords)
  const submission = useSubmission({
    send: (because: string) => declineAsked(id, because),
    onDone: () => void showToast(say('declinedToast', { name: person.name })),
  })
  return (
    <FormDialog
      title={say('declineTitle', { name: person.name })}
      submit={say('decline')}
      look="danger"
      submission={submission}
      read={({ because = '' }) => because}
      onClose={onClose}
    >
      <p>{say('declineText', { name: person.name })}</p>
      <TextField name="because" label={say('declineWhy')} autoComplete="off" maxLength={1000} />
    </FormDialog>
  )
}

function read(values: FormValues, items: readonly AskedCompetency[]): AskedAnswer {
  return {
    items: items.map(({ competency }, place) => {
      const level = values[`items.${place}.level`] ?? LEAVES_OUT
      return {
        competency_id: competency.id,
        level: level === LEAVES_OUT ? null : Number(level),
        confidence: values[`items.${place}.confidence`] as Confidence,
        evidence: values[`items.${place}.evidence`] ?? '',
      }
    }),
  }
}
