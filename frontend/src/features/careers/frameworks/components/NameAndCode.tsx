import { useState } from 'react'

import { TextField } from '@/shared/form/fields'
import { frameworkWords } from '@/shared/messages/en/frameworks'
import { useWords } from '@/shared/messages/words'

import { codeFrom } from '../codeFrom'

/** The code follows the name until somebody writes another. */
export function NameAndCode() {
  const say = useWords(frameworkWords)
  const [name, setName] = useState('')
  const [code, setCode] = useState<string | null>(null)
  return (
    <>
      <TextField name="name" label={say('name')} autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} />
      <TextField
        name="code"
        label={say('code')}
        description={say('codeHint')}
        autoComplete="off"
        value={code ?? codeFrom(name)}
        onChange={(event) => setCode(event.target.value)}
      />
    </>
  )
}
