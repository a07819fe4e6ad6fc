import { useId } from 'react'

import { wishWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'

import type { Application } from '../api'
import { BACKGROUND, BACKGROUND_QUESTIONS, type BackgroundAnswer, type BackgroundQuestion } from '../background'
import { errorIn, type ApplicationEdits } from '../useApplicationEdits'
import { Consent } from './Consent'
import { Part } from './Part'
import styles from './WishesPart.module.css'

type Answers = NonNullable<Application['background']>['answers']

/** With consent: what reports on groups are made of. Without it, or once it is taken back, nothing is kept. */
export function BackgroundPart({ edits }: { edits: ApplicationEdits }) {
  const say = useWords(wishWords)
  const { background } = edits.values
  const put = (answers: Answers) => edits.change({ background: { answers } })
  return (
    <Part
      part="background"
      title={say('background')}
      hint={say('backgroundHint')}
      error={errorIn(edits, 'background')}
    >
      <Consent
        label={say('consent')}
        isGiven={background !== null}
        onChange={(isGiven) => edits.change({ background: isGiven ? { answers: {} } : null })}
      />
      {background && (
        <>
          <div className={styles.answers}>
            {BACKGROUND_QUESTIONS.map((question) => (
              <AnswerField
                key={question}
                question={question}
                answer={background.answers[question] ?? ''}
                onAnswer={(answer) => put(answered(background.answers, question, answer))}
              />
            ))}
          </div>
          <p className={styles.soft}>{say('consentKept')}</p>
        </>
      )}
    </Part>
  )
}

interface AnswerFieldProps {
  question: BackgroundQuestion
  answer: string
  onAnswer: (answer: string) => void
}

function AnswerField({ question, answer, onAnswer }: AnswerFieldProps) {
  const say = useWords(wishWords)
  const id = useId()
  const offered: readonly BackgroundAnswer[] = BACKGROUND[question]
  const isOther = answer !== '' && !offered.some((each) => each === answer)
  return (
    <div className={styles.answer}>
      <label htmlFor={id}>{say(question)}</label>
      <select id={id} value={answer} onChange={(event) => onAnswer(event.target.value)}>
        <option value="">{say('rather')}</option>
        {offered.map((each) => (
          <option key={each} value={each}>
            {say(each)}
          </option>
        ))}
        {isOther && <option value={answer}>{answer}</option>}
      </select>
    </div>
  )
}

function answered(answers: Answers, question: BackgroundQuestion, answer: string): Answers {
  const others = Object.entries(answers).filter(([name]) => name !== question)
  return Object.fromEntries(answer === '' ? others : [...others, [question, answer]])
}
