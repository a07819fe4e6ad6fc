import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'

import { NumberInput } from '@/shared/form/NumberInput'
import { gaps, Sentence } from '@/shared/messages/Sentence'

function Steps({ onChange, optional }: { onChange: (value: number | null) => void; optional?: boolean }) {
  const [value, setValue] = useState<number | null>(2)
  const change = (next: number | null) => {
    setValue(next)
    onChange(next)
  }
  return <NumberInput label="Steps" value={value} least={1} most={10} optional={optional} onChange={change} />
}

async function typed(text: string, options: { optional?: boolean } = {}) {
  const onChange = vi.fn<(value: number | null) => void>()
  render(<Steps onChange={onChange} {...options} />)
  const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Steps' })
  await userEvent.clear(field)
  if (text) await userEvent.type(field, text)
  return { field, onChange }
}

describe('a number in a sentence', () => {
  it('is given on while it is typed', async () => {
    const { onChange } = await typed('10')
    expect(onChange.mock.calls).toEqual([[1], [10]])
  })

  it('is marked and not given on while it is none that can be, and gives way on leaving', async () => {
    const { field, onChange } = await typed('99')
    expect(onChange.mock.calls).toEqual([[9]])
    expect(field).toHaveProperty('ariaInvalid', 'true')
    await userEvent.tab()
    expect(field.value).toBe('9')
    expect(field.getAttribute('aria-invalid')).toBeNull()
  })

  it('may be empty only where that means something', async () => {
    const { onChange } = await typed('', { optional: true })
    expect(onChange.mock.calls).toEqual([[null]])
    cleanup()
    const required = await typed('')
    expect(required.onChange).not.toHaveBeenCalled()
  })

  it('stands where the message has its gap', () => {
    const text = `Up to ${gaps('levels').levels} steps above`
    const { container } = render(<Sentence text={text} parts={{ levels: <b>{2}</b> }} />)
    expect(container.textContent).toBe('Up to 2 steps above')
    expect(container.querySelector('b')?.textContent).toBe('2')
  })
})
