import { useMutation } from '@tanstack/react-query'
import { useId, useRef, useState, type KeyboardEvent } from 'react'

import { asProblem } from '@/api/problem'
import { Button } from '@/shared/Button'
import { CheckIcon } from '@/shared/icons'
import { checkWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Picker } from '@/shared/picker/Picker'
import { textOf } from '@/shared/problem/words'

import { findPeopleByNumber, type ImportProblem, type ImportRow, type PeopleImport } from '../api'
import { mendInTurn } from '../mendInTurn'
import { textSince } from '../mending'
import { sentence } from '../wording'
import styles from './CellEditor.module.css'

export interface CellEditorProps {
  problem: ImportProblem
  row: ImportRow
  shown: PeopleImport
}

/** A cell at fault: what it says, to be written over; what is wrong; guesses to take by one press. */
export function CellEditor({ problem, row, shown }: CellEditorProps) {
  const say = useWords(checkWords)
  const id = useId()
  const cell = useCell({ problem, row, shown })
  const name = say('cell', { column: problem.column ?? '', row: row.row ?? 0 })
  return (
    <div className={styles.cell} data-state={cell.state}>
      <label className={styles.column} htmlFor={id} title={name}>
        {problem.column}
      </label>
      <input
        id={id}
        className={styles.input}
        data-cell
        aria-label={name}
        aria-invalid={cell.state === 'wrong' || undefined}
        aria-describedby={`${id}-about`}
        autoComplete="off"
        spellCheck={false}
        value={cell.text}
        onChange={(event) => cell.type(event.target.value)}
        onBlur={cell.save}
        onKeyDown={cell.press}
      />
      <div id={`${id}-about`} className={styles.about}>
        <About cell={cell} problem={problem} />
      </div>
      {cell.state === 'wrong' && <Suggestions problem={problem} onUse={cell.use} />}
      {cell.state === 'wrong' && problem.field === 'manager' && (
        <Picker
          look="bare"
          label={say('findManager', { row: row.row ?? 0 })}
          placeholder={say('findManagerHint')}
          find={findPeopleByNumber}
          value={null}
          onChoose={(person) => person && cell.use(person.id)}
        />
      )}
      {cell.state === 'mended' && (
        <Button
          look="quiet"
          aria-label={say('asInFileNamed', { column: problem.column ?? '', row: row.row ?? 0 })}
          onClick={() => cell.use(null)}
        >
          {say('asInFile')}
        </Button>
      )}
    </div>
  )
}

function About({ cell, problem }: { cell: Cell; problem: ImportProblem }) {
  const say = useWords(checkWords)
  if (cell.state === 'saving') return <p>{say('saving')}</p>
  if (cell.state === 'mended') {
    return (
      <>
        <p className={styles.saved}>
          <CheckIcon size={14} /> {say('saved')}
        </p>
        <p>{say('wasRead', { text: problem.value || say('emptyCell') })}</p>
      </>
    )
  }
  // What the server said of the text typed last comes before what it said of the file's.
  if (cell.refusal !== null) return <p className={styles.problem}>{cell.refusal}</p>
  return (
    <>
      <p className={styles.problem}>{sentence(problem.problem)}</p>
      <p>{problem.remedy}</p>
    </>
  )
}

function Suggestions({ problem, onUse }: { problem: ImportProblem; onUse: (text: string) => void }) {
  const say = useWords(checkWords)
  if (problem.suggestions.length === 0) return null
  return (
    <span className={styles.suggestions}>
      {problem.suggestions.map((text) => (
        <Button key={text} onMouseDown={(event) => event.preventDefault()} onClick={() => onUse(text)}>
          {say('use', { text })}
        </Button>
      ))}
    </span>
  )
}

type Cell = ReturnType<typeof useCell>

/** A cell while it is written over: kept when it is left or by Enter, which goes on to the next. */
function useCell({ problem, row, shown }: CellEditorProps) {
  const kept = textSince(row, problem)
  // Enter sends and leaves, and leaving sends what is not on its way yet.
  const sent = useRef<string | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const mending = useMutation({
    mutationFn: (text: string | null) => mendInTurn(shown, row.row ?? 0, { texts: { [problem.field ?? '']: text } }),
    onMutate: (text) => {
      sent.current = text
    },
    onSuccess: () => {
      sent.current = null
      setTyped(null)
    },
  })
  const text = typed ?? kept ?? problem.value
  const isNews = typed !== null && typed !== (kept ?? problem.value)
  const save = () => {
    if (isNews && text !== sent.current) mending.mutate(text)
  }
  const use = (next: string | null) => {
    setTyped(next)
    mending.mutate(next)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return
    save()
    nextCell(event.currentTarget)?.focus()
  }
  const state = mending.isPending ? 'saving' : kept !== undefined && !isNews && !mending.isError ? 'mended' : 'wrong'
  return { text, state, refusal: mending.isError ? refusalOf(mending.error) : null, type: setTyped, save, use, press } as const
}

/** What is wrong with a text that the server did not take. */
function refusalOf(error: unknown): string {
  const problem = asProblem(error)
  return problem.errors[0]?.message ?? textOf(problem).happened
}

function nextCell(from: HTMLInputElement): HTMLInputElement | undefined {
  const cells = [...(from.closest('table')?.querySelectorAll<HTMLInputElement>('[data-cell]') ?? [])]
  return cells[cells.indexOf(from) + 1]
}
