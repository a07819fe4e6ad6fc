import { createContext, useContext, useEffect, useRef, type FormEvent, type ReactNode } from 'react'

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
  /** Stands in for the general words about a problem, where a place knows better ("Email or password is not right"). */
  problemNotice?: ReactNode
  children: ReactNode
}

/**
 * A form whose fields show what the server says about them. After a refusal the focus goes to the first field that is
 * wrong; what is wrong with no field of this form is said above it.
 */
export function Form<Input>({ submission, read, label, id, problemNotice, children }: FormProps<Input>) {
  const form = useRef<HTMLFormElement>(null)
  const { problem, errors } = submission
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problem])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    submission.submit(read(Object.fromEntries(new FormData(event.currentTarget)) as FormValues))
  }
  return (
    <form ref={form} id={id} className={styles.form} aria-label={label} onSubmit={submit} noValidate>
      {problem ? problemNotice || <FormProblem submission={submission} /> : null}
      <Errors value={errors}>{children}</Errors>
    </form>
  )
}

/** What the server said about a field, if anything. */
export function useFieldError(name: string): string | undefined {
  return useContext(Errors).find(({ field }) => field === name)?.message
}

function FormProblem<Input>({ submission }: { submission: Submission<Input> }) {
  const { status } = asProblem(submission.problem)
  const canPass = status === 0 || status >= 500
  return <ProblemNotice problem={submission.problem} onRetry={canPass ? submission.retry : undefined} />
}
