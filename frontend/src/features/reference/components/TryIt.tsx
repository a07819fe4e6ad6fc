import { useEffect, useRef, useState } from 'react'

import { newKey } from '@/api/conditions'
import { asProblem } from '@/api/problem'
import { Button } from '@/shared/Button'
import { referenceWords } from '@/shared/messages/en/reference'
import { useWords } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'

import { send, type Received } from '../api'
import type { ApiDocument, Body, Operation } from '../document'
import { curlOf, requestOf, type Typed } from '../request'
import { exampleOf } from '../schema'
import { ReceivedAnswer } from './ReceivedAnswer'
import { ParameterField } from './ParameterField'
import parts from './Parts.module.css'
import styles from './TryIt.module.css'

/** A form that sends the operation as whoever is signed in, and shows what comes back. */
export function TryIt({ operation, document }: { operation: Operation; document: ApiDocument }) {
  const say = useWords(referenceWords)
  const [typed, setTyped] = useState<Typed>(() => firstTyped(operation, document))
  const sending = useSending()
  const badBody = jsonProblem(operation.body, typed)
  const request = requestOf(operation, typed)
  const setParameter = (name: string, value: string) =>
    setTyped((before) => ({ ...before, parameters: { ...before.parameters, [name]: value } }))
  return (
    <section className={styles.try}>
      <h3 className={parts.heading}>{say('tryIt')}</h3>
      {operation.method !== 'GET' && <p className={styles.warning}>{say('tryForReal')}</p>}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!badBody) sending.start(request)
        }}
      >
        {operation.parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            parameter={parameter}
            document={document}
            value={typed.parameters[parameter.name] ?? ''}
            onChange={(value) => setParameter(parameter.name, value)}
          />
        ))}
        {operation.body && (
          <BodyField body={operation.body} typed={typed} onChange={(body) => setTyped((before) => ({ ...before, body }))} />
        )}
        {badBody && <p className={styles.warning}>{say('badBody', { reason: badBody })}</p>}
        <div className={styles.buttons}>
          <Button type="submit" look="main" busy={sending.isUnderWay}>
            {say('send')}
          </Button>
          {sending.isUnderWay && <Button onClick={sending.stop}>{say('stop')}</Button>}
        </div>
      </form>
      <details className={parts.nested}>
        <summary>{say('asCommand')}</summary>
        <pre className={styles.code}>{curlOf(request, window.location.origin)}</pre>
      </details>
      {sending.problem !== null && <ProblemNotice problem={sending.problem} />}
      {sending.received && <ReceivedAnswer received={sending.received} />}
    </section>
  )
}

function BodyField({ body, typed, onChange }: { body: Body; typed: Typed; onChange: (body: string | Blob | null) => void }) {
  const say = useWords(referenceWords)
  if (!isJson(body)) {
    return (
      <label className={styles.wide}>
        <span className={styles.label}>{say('file')}</span>
        <input type="file" onChange={({ target }) => onChange(target.files?.[0] ?? null)} />
      </label>
    )
  }
  const text = typeof typed.body === 'string' ? typed.body : ''
  return (
    <label className={styles.wide}>
      <span className={styles.label}>{say('body')}</span>
      <textarea
        className={styles.body}
        aria-label={say('body')}
        spellCheck={false}
        rows={Math.min(16, text.split('\n').length + 1)}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}

/** What stands in the form before anything is typed: a fresh key, and a body made of the document's examples. */
function firstTyped({ parameters, body }: Operation, document: ApiDocument): Typed {
  const key = parameters.find(({ name }) => name === 'Idempotency-Key')
  const example = body?.schema && isJson(body) ? JSON.stringify(exampleOf(body.schema, document), null, 2) : null
  return { parameters: key ? { [key.name]: newKey() } : {}, body: example }
}

function jsonProblem(body: Body | null, typed: Typed): string | null {
  if (!body || !isJson(body) || typeof typed.body !== 'string') return null
  try {
    JSON.parse(typed.body)
    return null
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
  }
}

function isJson({ mediaType }: Body): boolean {
  return mediaType.includes('json')
}

function useSending() {
  const [received, setReceived] = useState<Received | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [isUnderWay, setUnderWay] = useState(false)
  const stopper = useRef<AbortController | null>(null)
  useEffect(() => () => stopper.current?.abort(), [])
  const start = (request: Parameters<typeof send>[0]) => {
    const controller = new AbortController()
    stopper.current = controller
    setReceived(null)
    setProblem(null)
    setUnderWay(true)
    send(request, controller.signal, setReceived)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) setProblem(asProblem(error))
      })
      .finally(() => setUnderWay(false))
  }
  return { received, problem, isUnderWay, start, stop: () => stopper.current?.abort() }
}
