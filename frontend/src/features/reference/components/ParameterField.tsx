import { referenceWords } from '@/shared/messages/en/reference'
import { useWords } from '@/shared/messages/words'

import type { ApiDocument, Parameter } from '../document'
import { alternativesOf, resolved, typeOf } from '../schema'
import styles from './TryIt.module.css'

export interface ParameterFieldProps {
  parameter: Parameter
  document: ApiDocument
  value: string
  onChange: (value: string) => void
}

/** A field for one parameter: a choice where the document lists what it may be, else text. */
export function ParameterField({ parameter, document, value, onChange }: ParameterFieldProps) {
  const say = useWords(referenceWords)
  const { name, required = false, schema = {} } = parameter
  const choices = choicesOf(parameter, document)
  return (
    <label>
      <span className={styles.label}>{name}</span>
      {choices ? (
        <select className={styles.input} required={required} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{say('unset')}</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          className={styles.input}
          required={required}
          placeholder={typeOf(schema, document)}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </label>
  )
}

function choicesOf({ schema = {} }: Parameter, document: ApiDocument): string[] | null {
  const options = [schema, ...alternativesOf(schema)].map((each) => resolved(each, document))
  if (options.some(({ type }) => type === 'boolean')) return ['true', 'false']
  return options.find(({ enum: values }) => values)?.enum?.map(String) ?? null
}
