import { describe, expect, it } from 'vitest'

import { asProblem, Problem, problemOf } from '@/api/problem'
import { textOf } from '@/shared/problem/words'

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers })
}

describe('a failed call', () => {
  it('is read from its problem document', async () => {
    const problem = await problemOf(
      answer(422, {
        title: 'Invalid',
        detail: 'One field is wrong.',
        request_id: 'r-1',
        errors: [{ field: 'name', message: 'Too long.' }],
      }),
    )
    expect(problem).toMatchObject({ status: 422, detail: 'One field is wrong.', requestId: 'r-1' })
    expect(problem.errors).toEqual([{ field: 'name', message: 'Too long.' }])
  })

  it('is understood without one, as from a proxy', async () => {
    const problem = await problemOf(answer(502, '<html>Bad gateway</html>', { 'X-Request-ID': 'r-2' }))
    expect(problem).toMatchObject({ status: 502, requestId: 'r-2', errors: [] })
    expect(textOf(problem).happened).toBe('The server is busy or being updated.')
  })

  it('carries the resource as it is now after a 412', async () => {
    expect((await problemOf(answer(412, { current: { version: 9 } }))).current).toEqual({ version: 9 })
  })

  it('says that the server could not be reached when no answer came', () => {
    expect(textOf(asProblem(new TypeError('Failed to fetch')))).toEqual({
      happened: 'The server could not be reached.',
      todo: 'Check your connection, then try again.',
    })
  })

  it('says what the server says about the case, and what to do', () => {
    const text = textOf(new Problem(409, { detail: 'This position is held by Bo.' }))
    expect(text.happened).toBe('This position is held by Bo.')
    expect(text.todo).toBe('Look at it again, then decide.')
  })

  it('adds no advice of its own where the server says what to do', () => {
    const detail = 'Nobody takes part as a mentee yet. Open applications, or bring them in from a file.'
    expect(textOf(new Problem(409, { detail }))).toEqual({ happened: detail, todo: '' })
  })

  it('keeps the words of a broken server to itself', () => {
    expect(textOf(new Problem(500, { detail: 'KeyError: x' })).happened).toBe('Something broke on the server.')
  })

  it('says how long to wait when the server asks for it', () => {
    expect(textOf(new Problem(429, { retryAfter: 30 })).todo).toBe('Wait 30 seconds, then try again.')
  })

  it.each([400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500, 502, 503, 504, 0])(
    'has words for status %i',
    (status) => {
      const { happened, todo } = textOf(new Problem(status))
      expect(happened).not.toBe('')
      expect(todo).not.toBe('')
    },
  )
})
