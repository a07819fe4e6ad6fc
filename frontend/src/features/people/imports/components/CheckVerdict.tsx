import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'

import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { checkWords, doneWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { checkAgain, faultsAddress, type PeopleImport } from '../api'
import { guessedColumns } from '../columns'
import { cellsToMend, doneTo, figuresOf } from '../figures'
import styles from './CheckStep.module.css'
import { FaultList } from './FaultList'
import { Verdict } from './Verdict'

const CommitDialog = lazy(async () => ({ default: (await import('./CommitDialog')).CommitDialog }))

export interface CheckVerdictProps {
  shown: PeopleImport
  isNews: boolean
  /** Whether something below was chosen and not applied: the plan is not what the page shows. */
  hasUnapplied: boolean
}

/** How the file stands after its check, and the one thing to do next. */
export function CheckVerdict({ shown, isNews, hasUnapplied }: CheckVerdictProps) {
  const words = useVerdictWords(shown, hasUnapplied)
  const [isCommitting, setCommitting] = useState(false)
  const checking = useMutation({ mutationFn: () => checkAgain(shown.id) })
  const deeds = (
    <Deeds
      shown={shown}
      isBusy={checking.isPending}
      hasUnapplied={hasUnapplied}
      onCheck={() => checking.mutate()}
      onCommit={() => setCommitting(true)}
    />
  )
  return (
    <>
      <Verdict {...words} actions={deeds} isNews={isNews}>
        <FaultList faults={shown.summary?.file_problems ?? []} />
        <Facts shown={shown} />
      </Verdict>
      {checking.isError && <ProblemNotice problem={checking.error} onRetry={() => checking.mutate()} />}
      <Suspense>{isCommitting && <CommitDialog shown={shown} onClose={() => setCommitting(false)} />}</Suspense>
    </>
  )
}

function useVerdictWords(shown: PeopleImport, hasUnapplied: boolean) {
  const say = useWords(checkWords)
  const sayDone = useWords(doneWords)
  const format = useFormat()
  const { state, summary } = shown
  const cells = cellsToMend(shown)
  const done = doneTo(figuresOf(shown)).map(({ kind, count }) => sayDone(kind, { count }))
  if (state === 'changed') return { tone: 'warn', title: say('changedTitle'), text: say('changedText') } as const
  if (summary?.file_problems.length) return { tone: 'bad', title: say('fileTitle') } as const
  if (cells > 0) return { tone: 'warn', title: say('mendTitle', { count: cells }), text: say('mendText') } as const
  const questions = summary?.questions.length ?? 0
  if (questions > 0) return { tone: 'warn', title: say('askTitle', { count: questions }), text: say('askText') } as const
  if (hasUnapplied) return { tone: 'warn', title: say('unappliedTitle'), text: say('unappliedText') } as const
  if (done.length === 0) return { tone: 'good', title: say('nothingTitle'), text: say('nothingText') } as const
  return { tone: 'good', title: say('readyTitle', { what: format.list(done) }), text: say('readyText') } as const
}

interface DeedsProps {
  shown: PeopleImport
  isBusy: boolean
  hasUnapplied: boolean
  onCheck: () => void
  onCommit: () => void
}

function Deeds({ shown, isBusy, hasUnapplied, onCheck, onCommit }: DeedsProps) {
  const say = useWords(checkWords)
  const { actions, state, summary, id } = shown
  const hasFaults = cellsToMend(shown) + (summary?.file_problems.length ?? 0) > 0
  return (
    <>
      {hasFaults && (
        <Link to={faultsAddress(id)} look="plain" download>
          {say('download')}
        </Link>
      )}
      {actions.includes('check') && !actions.includes('commit') && (
        <Button look={state === 'changed' ? 'main' : 'plain'} busy={isBusy} onClick={onCheck}>
          {say('again')}
        </Button>
      )}
      {actions.includes('commit') && !hasUnapplied && (
        <Button look="main" onClick={onCommit}>
          {say('import')}
        </Button>
      )}
    </>
  )
}

/** What else to know: columns that were guessed, hints, notes of the check; who is missing is asked about below. */
function Facts({ shown: { id, columns, summary } }: { shown: PeopleImport }) {
  const say = useWords(checkWords)
  const format = useFormat()
  const guessed = guessedColumns(columns)
  if (!summary) return null
  return (
    <ul className={styles.facts}>
      {guessed.length > 0 && (
        <li>
          {say('guessed', { count: guessed.length, columns: format.list(guessed.map(({ column }) => column)) })}{' '}
          <Link to={paths.importColumns(id)}>{say('lookAtColumns')}</Link>
        </li>
      )}
      <li>{say('counted', { count: summary.rows })}</li>
      {summary.unchanged > 0 && <li>{say('unchanged', { count: summary.unchanged })}</li>}
      <Notes texts={[...summary.hints, ...summary.notes.filter(({ kind }) => kind !== 'kept').map(({ text }) => text)]} />
    </ul>
  )
}

const NOTES_AT_ONCE = 3

/** The first few; the others fold away, so that what has to be mended stays in sight. */
function Notes({ texts }: { texts: readonly string[] }) {
  const say = useWords(checkWords)
  const shown = texts.length > NOTES_AT_ONCE + 1 ? NOTES_AT_ONCE : texts.length
  const others = texts.slice(shown)
  return (
    <>
      {texts.slice(0, shown).map((text) => (
        <li key={text}>{text}</li>
      ))}
      {others.length > 0 && (
        <li>
          <details>
            <summary className={styles.others}>{say('moreNotes', { count: others.length })}</summary>
            <ul className={styles.facts}>
              {others.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
        </li>
      )}
    </>
  )
}
