import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'

import { newKey } from '@/api/conditions'
import { asProblem, type FieldError } from '@/api/problem'
import { mayPass } from '@/api/client'

export interface Submission<Input> {
  submit: (input: Input) => void
  /** Sends the same again, as the same submit. */
  retry: () => void
  isPending: boolean
  problem: unknown
  /** What is wrong with a field, by its name in the API. */
  errors: readonly FieldError[]
}

/**
 * Sends a form once, however often it is tried.
 *
 * `send` gets an idempotency key that stays the same while the outcome is unknown (no answer, a busy server) and the
 * input is the same; every other submit gets a fresh one.
 */
export function useSubmission<Input, Output>(options: {
  send: (input: Input, key: string) => Promise<Output>
  onDone?: (output: Output, input: Input) => unknown
}): Submission<Input> {
  const pending = useRef<{ key: string; body: string } | null>(null)
  const mutation = useMutation({
    mutationFn: (input: Input) => {
      const body = JSON.stringify(input)
      if (pending.current?.body !== body) pending.current = { key: newKey(), body }
      return options.send(input, pending.current.key)
    },
    onSuccess: (output, input) => {
      pending.current = null
      return options.onDone?.(output, input)
    },
    onError: (error) => {
      if (!mayPass(asProblem(error).status)) pending.current = null
    },
  })
  return {
    submit: (input) => {
      if (!mutation.isPending) mutation.mutate(input)
    },
    retry: () => {
      if (mutation.variables !== undefined) mutation.mutate(mutation.variables)
    },
    isPending: mutation.isPending,
    problem: mutation.error,
    errors: mutation.error ? asProblem(mutation.error).errors : [],
  }
}
