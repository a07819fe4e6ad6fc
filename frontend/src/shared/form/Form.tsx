import { createContext, useContext, useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'

import { asProblem, type FieldError } from '@/api/problem'

import { ProblemNotice } from '../problem/ProblemNotice'
import styles from './Form.module.css'
import type { Submission } from './useSubmission'

/** The values of a form by field name, as the browser would send them. */
export type FormValues = Record<string, string>

const Errors = createContext<readonly FieldError[]>([])

export interface FormProps<Input> {
  submission: Submission<Input>
  /** Turns the fields into what is sent. */
  read: (values: FormValues) => Input
  label?: string
  /** For a button that sends it from outside, by its `form`. */
  id?: string
  children: ReactNode
}

/**
 * A form whose fields show what the server says about them. After a refusal the focus goes to the first field that is
 * wrong; what is wrong with no field of this form is said above it.
 */
export function Form<Input>({ submission, read, label, id, children }: FormProps<Input>) {
  const form = useRef<HTMLFormElement>(null)
  const [fields, setFields] = useState<ReadonlySet<string>>(new Set())
  const { problem, errors } = submission
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problem])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = Object.fromEntries(new FormData(event.currentTarget)) as FormValues
    setFields(new Set(Object.keys(values)))
    submission.submit(read(values))
  }
  return (
    <form ref={form} id={id} className={styles.form} aria-label={label} onSubmit={submit} noValidate>
      {problem ? <FormProblem submission={submission} fields={fields} /> : null}
      <Errors value={errors}>{children}</Errors>
    </form>
  )
}

/** What the server said about a field, if anything. */
export function useFieldError(name: string): string | undefined {
  return useContext(Errors).find(({ field }) => field === name)?.message
}

/** What stands above the fields: nothing, where the fields themselves say all there is to say. */
function FormProblem<Input>({ submission, fields }: { submission: Submission<Input>; fields: ReadonlySet<string> }) {
  const { errors, problem } = submission
  const homeless = errors.filter(({ field }) => !fields.has(field))
  if (errors.length > 0 && homeless.length === 0) return null
  const { status } = asProblem(problem)
  const canPass = status === 0 || status >= 500
  return (
    <ProblemNotice problem={problem} onRetry={canPass ? submission.retry : undefined}>
      {homeless.map(({ field, message }) => (
        <p key={field}>{message}</p>
      ))}
    </ProblemNotice>
  )
}
