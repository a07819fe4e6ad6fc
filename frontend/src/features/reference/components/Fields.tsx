import { referenceWords } from '@/shared/messages/en/reference'
import { useWords } from '@/shared/messages/words'

import type { ApiDocument, Schema } from '../document'
import { nameOf, resolved, shapeOf, typeOf } from '../schema'
import { Prose } from './Prose'
import parts from './Parts.module.css'

const DEEPEST = 4

/** The fields of a shape: type, what they mean, and, folded away, the fields of what they hold. */
export function Fields({ schema, document, depth = 0 }: { schema: Schema; document: ApiDocument; depth?: number }) {
  const shape = shapeOf(schema, document)
  if (!shape?.properties) return null
  return (
    <dl className={parts.fields}>
      {Object.entries(shape.properties).map(([name, field]) => (
        <Field
          key={name}
          name={name}
          schema={field}
          required={shape.required?.includes(name) ?? false}
          document={document}
          depth={depth}
        />
      ))}
    </dl>
  )
}

export interface FieldProps {
  name: string
  schema: Schema
  required: boolean
  document: ApiDocument
  /** Where it is sent, for a parameter. */
  place?: string
  description?: string
  depth?: number
}

/** One field or parameter. */
export function Field({ name, schema, required, document, place, description, depth = 0 }: FieldProps) {
  const say = useWords(referenceWords)
  const whole = resolved(schema, document)
  const text = description ?? whole.description
  return (
    <div className={parts.field}>
      <dt className={parts.fieldName}>
        <code>{name}</code>
        {place && <span className={parts.place}>{place}</span>}
        {required && <span className={parts.required}>{say('required')}</span>}
      </dt>
      <dd className={parts.fieldText}>
        <code className={parts.type}>{typeOf(schema, document)}</code>
        <Limits schema={whole} />
        {text && <Prose text={text} />}
        <Nested schema={schema} document={document} depth={depth} />
      </dd>
    </div>
  )
}

function Nested({ schema, document, depth }: { schema: Schema; document: ApiDocument; depth: number }) {
  const say = useWords(referenceWords)
  if (depth >= DEEPEST || !shapeOf(schema, document)) return null
  const shape = nameOf(schema)
  return (
    <details className={parts.nested}>
      <summary>{shape ? say('fields', { shape }) : say('fieldsNameless')}</summary>
      <Fields schema={schema} document={document} depth={depth + 1} />
    </details>
  )
}

function Limits({ schema }: { schema: Schema }) {
  const say = useWords(referenceWords)
  const { minimum, maximum, minLength, maxLength, maxItems } = schema
  const limits = [
    minimum !== undefined && say('orMore', { minimum }),
    maximum !== undefined && say('orLess', { maximum }),
    maxLength !== undefined &&
      (minLength
        ? say('length', { minimum: minLength, maximum: maxLength })
        : say('lengthAtMost', { maximum: maxLength })),
    maxItems !== undefined && say('items', { maximum: maxItems }),
    schema.default !== undefined && schema.default !== null && say('standard', { value: JSON.stringify(schema.default) }),
  ].filter((limit) => limit !== false)
  return limits.map((limit) => (
    <span key={limit} className={parts.limit}>
      {limit}
    </span>
  ))
}
