import { useState } from 'react'

import { referenceWords } from '@/shared/messages/en/reference'
import { useWords } from '@/shared/messages/words'

import type { ApiDocument, Answer, Operation, Parameter } from '../document'
import { nameOf, typeOf } from '../schema'
import { Field, Fields } from './Fields'
import { MethodTag } from './MethodTag'
import { Prose } from './Prose'
import { TryIt } from './TryIt'
import parts from './Parts.module.css'
import styles from './Reference.module.css'

export interface OperationItemProps {
  operation: Operation
  document: ApiDocument
  /** Whether the address asks for this one. */
  isAskedFor: boolean
}

/** An operation: one line, and, opened, everything about it and a form to try it. */
export function OperationItem({ operation, document, isAskedFor }: OperationItemProps) {
  const [isOpen, setOpen] = useState(isAskedFor)
  const [wasAskedFor, setWasAskedFor] = useState(isAskedFor)
  if (isAskedFor !== wasAskedFor) {
    setWasAskedFor(isAskedFor)
    if (isAskedFor) setOpen(true)
  }
  const { id, method, path, description } = operation
  return (
    <details
      id={id}
      className={styles.operation}
      open={isOpen}
      onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}
    >
      <summary className={styles.line}>
        <MethodTag method={method} />
        <code className={styles.path}>{path}</code>
        <span className={styles.short}>{firstSentence(description)}</span>
      </summary>
      {isOpen && <Details operation={operation} document={document} />}
    </details>
  )
}

function Details({ operation, document }: { operation: Operation; document: ApiDocument }) {
  const say = useWords(referenceWords)
  const { id, description, parameters, body, answers } = operation
  return (
    <div className={styles.details}>
      <div className={styles.head}>
        <a href={`#${id}`} className={styles.id} aria-label={say('link', { operation: id })}>
          {id}
        </a>
        <Prose text={description} />
      </div>
      {parameters.length > 0 && <Parameters parameters={parameters} document={document} />}
      {body?.schema && (
        <section>
          <h3 className={parts.heading}>{say('sent')}</h3>
          <p className={parts.shape}>
            <code>{typeOf(body.schema, document)}</code>
            <span className={parts.place}>{body.mediaType}</span>
          </p>
          <Fields schema={body.schema} document={document} />
        </section>
      )}
      <section>
        <h3 className={parts.heading}>{say('answers')}</h3>
        <ul className={styles.answers}>
          {answers.map((answer) => (
            <AnswerItem key={answer.status} answer={answer} document={document} />
          ))}
        </ul>
      </section>
      <TryIt operation={operation} document={document} />
    </div>
  )
}

function Parameters({ parameters, document }: { parameters: readonly Parameter[]; document: ApiDocument }) {
  const say = useWords(referenceWords)
  const places = { path: say('inPath'), query: say('inQuery'), header: say('inHeader') }
  return (
    <section>
      <h3 className={parts.heading}>{say('parameters')}</h3>
      <dl className={parts.fields}>
        {parameters.map((parameter) => (
          <Field
            key={`${parameter.in} ${parameter.name}`}
            name={parameter.name}
            schema={parameter.schema ?? {}}
            required={parameter.required ?? false}
            document={document}
            place={places[parameter.in]}
            description={parameter.description}
          />
        ))}
      </dl>
    </section>
  )
}

function AnswerItem({ answer: { status, description, body }, document }: { answer: Answer; document: ApiDocument }) {
  const say = useWords(referenceWords)
  const schema = body?.schema
  const shape = schema && typeOf(schema, document)
  const isFolded = schema && nameOf(schema) !== 'Problem'
  return (
    <li className={styles.answer}>
      <code className={parts.status}>{status}</code>
      <div>
        <p>
          {description} <code className={parts.type}>{shape ?? body?.mediaType ?? say('noBody')}</code>
        </p>
        {isFolded && (
          <details className={parts.nested}>
            <summary>{say('fields', { shape: shape ?? '' })}</summary>
            <Fields schema={schema} document={document} />
          </details>
        )}
      </div>
    </li>
  )
}

/** What fits into a line: up to the first full stop, colon or semicolon that ends a thought. */
function firstSentence(text: string): string {
  return text.split(/(?<=[.;])\s|\n/)[0]?.replace(/[.;]$/, '') ?? ''
}
