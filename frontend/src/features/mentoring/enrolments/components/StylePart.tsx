import { IconButton } from '@/shared/Button'
import { CloseIcon } from '@/shared/icons'
import { applicationPartWords } from '@/shared/messages/en/application'
import { useWords } from '@/shared/messages/words'

import { STEPS, QUESTIONS, type Question } from '../application'
import { errorIn, type ApplicationEdits } from '../useApplicationEdits'
import { Part } from './Part'
import styles from './StylePart.module.css'
import { useStyleText } from './useStyleText'

/** Five scales, with words at both ends. */
export function StylePart({ edits }: { edits: ApplicationEdits }) {
  const say = useWords(applicationPartWords)
  const { style } = edits.values
  const answer = (question: Question, step: number | undefined) => {
    const others = Object.entries(style).filter(([name]) => name !== question)
    edits.change({ style: Object.fromEntries(step === undefined ? others : [...others, [question, step]]) })
  }
  return (
    <Part part="style" title={say('style')} hint={say('styleHint')} error={errorIn(edits, 'style')}>
      <div className={styles.scales}>
        {QUESTIONS.map((question) => (
          <Scale key={question} question={question} answer={style[question]} onAnswer={(step) => answer(question, step)} />
        ))}
      </div>
    </Part>
  )
}

interface ScaleProps {
  question: Question
  answer: number | undefined
  onAnswer: (step: number | undefined) => void
}

function Scale({ question, answer, onAnswer }: ScaleProps) {
  const say = useWords(applicationPartWords)
  const text = useStyleText()
  const scale = say(question)
  return (
    <fieldset className={styles.scale}>
      <legend className={styles.legend}>{scale}</legend>
      <span className={styles.end} aria-hidden="true">
        {say(`${question}1`)}
      </span>
      <span className={styles.steps}>
        {STEPS.map((step) => (
          <label key={step} className={styles.step} title={text(question, step)}>
            <input
              type="radio"
              name={question}
              aria-label={text(question, step)}
              checked={answer === step}
              onChange={() => onAnswer(step)}
            />
          </label>
        ))}
      </span>
      <span className={styles.end} aria-hidden="true">
        {say(`${question}5`)}
      </span>
      <span className={styles.clear}>
        {answer !== undefined && (
          <IconButton label={say('noAnswer', { scale })} icon={<CloseIcon size={14} />} onClick={() => onAnswer(undefined)} />
        )}
      </span>
    </fieldset>
  )
}
