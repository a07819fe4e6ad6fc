import { NO_ANSWER, type Problem } from '@/api/problem'

import { problemWords } from '../messages/en/problems'
import { wordsOf } from '../messages/words'

/** What a person is told about a failed call: what happened, and what to do. */
export interface ProblemText {
  happened: string
  todo: string
}

/**
 * A problem in words. What the server says about this very case stands first; the general words for its kind stand in
 * where it says nothing, and tell what to do next unless the server did.
 */
export function textOf(problem: Problem): ProblemText {
  const say = wordsOf(problemWords)
  const general = generalText(problem)
  const isOurs = problem.status === NO_ANSWER || problem.status >= 500
  // The detail of wrong fields repeats, with the fields' technical names, what stands at each of them.
  const detail = isOurs || problem.errors.length > 0 ? '' : problem.detail
  const isTold = problem.status === 409 && SENTENCES.test(detail)
  return { happened: detail || general.happened || say('broken'), todo: isTold ? '' : general.todo }
}

/** Of a detail that says after what happened what to do. */
const SENTENCES = /[.!?]\s+\S/

function generalText({ status, retryAfter }: Problem): ProblemText {
  const say = wordsOf(problemWords)
  switch (status) {
    case NO_ANSWER:
      return { happened: say('unreachable'), todo: say('unreachableTodo') }
    case 401:
      return { happened: say('signedOut'), todo: say('signedOutTodo') }
    case 403:
      return { happened: say('notAllowed'), todo: say('notAllowedTodo') }
    case 404:
      return { happened: say('notFound'), todo: say('notFoundTodo') }
    case 409:
      return { happened: say('conflict'), todo: say('conflictTodo') }
    case 412:
    case 428:
      return { happened: say('changed'), todo: say('changedTodo') }
    case 413:
      return { happened: say('tooLarge'), todo: say('tooLargeTodo') }
    case 429:
      return {
        happened: say('tooMany'),
        todo: retryAfter === null ? say('tooManyTodoSoon') : say('tooManyTodo', { count: retryAfter }),
      }
    case 502:
    case 503:
    case 504:
      return { happened: say('busy'), todo: say('busyTodo') }
    default:
      return status >= 500
        ? { happened: say('broken'), todo: say('brokenTodo') }
        : { happened: say('invalid'), todo: say('invalidTodo') }
  }
}
