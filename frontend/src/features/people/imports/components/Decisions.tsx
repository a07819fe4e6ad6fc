import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

import { asProblem } from '@/api/problem'
import { Button } from '@/shared/Button'
import { CheckIcon } from '@/shared/icons'
import { decisionWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Section } from '@/shared/page/Page'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { decisionsIn, makeAll, type Decision } from '../answers'
import { answer, type OptionsChange, type PeopleImport } from '../api'
import styles from './Decisions.module.css'
import { MissingPeople } from './MissingPeople'
import { NewPeople } from './NewPeople'
import { QuestionItem } from './QuestionItem'

export interface DecisionsProps {
  shown: PeopleImport
  /** Told whether something is chosen that was not applied yet. */
  onUnapplied: (hasUnapplied: boolean) => void
}

/** What only a person can decide about the file; each answer checks it again. */
export function Decisions({ shown, onUnapplied }: DecisionsProps) {
  const say = useWords(decisionWords)
  const [missingIsNews, setMissingIsNews] = useState(false)
  const [newIsNews, setNewIsNews] = useState(false)
  useEffect(() => onUnapplied(missingIsNews || newIsNews), [onUnapplied, missingIsNews, newIsNews])
  const answering = useMutation({ mutationFn: (change: OptionsChange) => answer(shown, change) })
  const { summary, actions, options } = shown
  const decided = decisionsIn(options)
  const hasMissing = (summary?.missing ?? 0) > 0
  const hasNew = (shown.counts.added ?? 0) > 0
  if (!summary || !(actions.includes('answer') || shown.state === 'checking')) return null
  if (summary.questions.length + decided.length === 0 && !hasMissing && !hasNew) return null
  const decide = (change: OptionsChange) => answering.mutate(change)
  const all = makeAll(summary.questions, options)
  return (
    <Section
      title={say('questions')}
      actions={
        all && (
          <Button busy={answering.isPending} onClick={() => decide(all)}>
            {say('makeAll')}
          </Button>
        )
      }
    >
      {answering.isError && (
        <ProblemNotice problem={answering.error}>
          {asProblem(answering.error).errors.map(({ field, message }) => (
            <p key={field}>{message}</p>
          ))}
        </ProblemNotice>
      )}
      <ul className={styles.decisions} aria-busy={answering.isPending || undefined}>
        {summary.questions.map((question) => (
          <QuestionItem key={question.kind} question={question} options={options} isBusy={answering.isPending} onAnswer={decide} />
        ))}
        {hasMissing && <MissingPeople key={options.missing_left_on} shown={shown} onAnswer={decide} onNews={setMissingIsNews} />}
        {hasNew && <NewPeople shown={shown} onAnswer={decide} onNews={setNewIsNews} />}
        {decided.map((decision) => (
          <Decided key={decision.what} decision={decision} onBack={() => decide(decision.back)} />
        ))}
      </ul>
    </Section>
  )
}

function Decided({ decision, onBack }: { decision: Decision; onBack: () => void }) {
  const say = useWords(decisionWords)
  const text = say(decision.what, { count: decision.count })
  return (
    <li className={styles.decided}>
      <CheckIcon size={16} />
      <span>{text}</span>
      <Button look="quiet" aria-label={say('takeBackNamed', { decision: text })} onClick={onBack}>
        {say('takeBack')}
      </Button>
    </li>
  )
}
