import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { Problem } from '@/api/problem'
import { Form, useFieldError } from '@/shared/form/Form'
import { useSubmission } from '@/shared/form/useSubmission'

type Send = (input: { name: string }, key: string) => Promise<void>

function Field() {
  const error = useFieldError('name')
  return (
    <>
      <input name="name" aria-label="Name" aria-invalid={error ? true : undefined} />
      <p>{error}</p>
    </>
  )
}

function Example({ send }: { send: Send }) {
  const submission = useSubmission({ send })
  return (
    <Form submission={submission} read={({ name = '' }) => ({ name })}>
      <Field />
      <button type="submit">{'Send'}</button>
    </Form>
  )
}

function show(send: Send): void {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Example send={send} />
    </QueryClientProvider>,
  )
}

function submit(name: string): void {
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: name } })
  fireEvent.click(screen.getByRole('button', { name: 'Send' }))
}

describe('a form', () => {
  it('uses the same key while the outcome is unknown, and a fresh one for other input', async () => {
    const send = vi.fn<Send>().mockRejectedValue(new Problem(0))
    show(send)
    submit('Ana')
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(send).toHaveBeenCalledTimes(2))
    await screen.findByRole('alert')
    submit('Bo')
    await waitFor(() => expect(send).toHaveBeenCalledTimes(3))
    const keys = send.mock.calls.map(([, key]) => key)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('uses a fresh key after an answer', async () => {
    const send = vi.fn<Send>().mockResolvedValue()
    show(send)
    submit('Ana')
    await waitFor(() => expect(send).toHaveBeenCalledTimes(1))
    await waitFor(() => {
      submit('Ana')
      expect(send).toHaveBeenCalledTimes(2)
    })
    expect(send.mock.calls[1]?.[1]).not.toBe(send.mock.calls[0]?.[1])
  })

  it('says what is wrong at the field, and puts the focus there', async () => {
    show(() => Promise.reject(new Problem(422, { errors: [{ field: 'name', message: 'Give a name.' }] })))
    submit('')
    await screen.findByText('Give a name.')
    expect(document.activeElement).toBe(screen.getByLabelText('Name'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says above the fields what is wrong with none of them', async () => {
    show(() => Promise.reject(new Problem(422, { errors: [{ field: 'unit', message: 'The unit is closed.' }] })))
    submit('Ana')
    expect((await screen.findByRole('alert')).textContent).toContain('The unit is closed.')
  })
})
