import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/ActionIcon.layer.css'
import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/PasswordInput.layer.css'

import { PasswordInput, TextInput, type PasswordInputProps, type TextInputProps } from '@mantine/core'

import { controlWords } from '../messages/en/controls'
import { useWords } from '../messages/words'
import { useFieldError } from './Form'

/** A field's `name` is its name in the API, so that the server's word about it finds it. */
type Named<Props> = Props & { name: string; label: string }

export function TextField(props: Named<TextInputProps>) {
  return <TextInput size="sm" {...props} error={useFieldError(props.name)} />
}

export function PasswordField(props: Named<PasswordInputProps>) {
  const say = useWords(controlWords)
  const error = useFieldError(props.name)
  return (
    <PasswordInput
      size="sm"
      // Mantine says this of its other fields by itself.
      aria-invalid={error !== undefined || undefined}
      visibilityToggleButtonProps={{ 'aria-label': say('showPassword'), tabIndex: 0 }}
      {...props}
      error={error}
    />
  )
}
