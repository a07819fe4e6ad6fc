import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Input.layer.css'

import { NativeSelect, type NativeSelectProps } from '@mantine/core'

import { ChevronDownIcon } from '../icons'
import { useFieldError } from './Form'

/** One of a few: the browser's own select. Its `name` is its name in the API. */
export function SelectField(props: NativeSelectProps & { name: string; label: string }) {
  return <NativeSelect size="sm" rightSection={<ChevronDownIcon size={16} />} {...props} error={useFieldError(props.name)} />
}
