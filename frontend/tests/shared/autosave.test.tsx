import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { Problem } from '@/api/problem'
import { SaveState } from '@/shared/autosave/SaveState'
import { useAutosave } from '@/shared/autosave/useAutosave'

interface Seat {
  version: number
  title: string
}

const SAVED: Seat = { version: 3, title: 'Engineer' }
const save = vi.fn<(changes: Partial<Seat>, version: number) => Promise<Seat>>()

function Editor() {
  const autosave = useAutosave<Seat>({ resource: SAVED, save })
  return (
    <>
      <input
        aria-label="Title"
        value={autosave.values.title}
        onChange={(event) => autosave.change({ title: event.target.value })}
        onBlur={autosave.flush}
      />
      <SaveState autosave={autosave} labels={{ title: 'Title' }} />
    </>
  )
}

function type(text: string): void {
  fireEvent.change(screen.getByLabelText('Title'), { target: { value: text } })
  fireEvent.blur(screen.getByLabelText('Title'))
}

describe('a field that saves itself', () => {
  beforeEach(() => save.mockReset())

  it('sends the change with the version it was made on, and says that it is saved', async () => {
    save.mockResolvedValue({ version: 4, title: 'Lead' })
    render(<Editor />)
    type('Lead')
    await screen.findByText('Saved')
    expect(save).toHaveBeenCalledExactlyOnceWith({ title: 'Lead' }, 3)
  })

  it('shows both versions after a conflict, and saves the one that is chosen', async () => {
    save.mockRejectedValueOnce(new Problem(412, { current: { version: 4, title: 'Architect' } }))
    save.mockResolvedValueOnce({ version: 5, title: 'Lead' })
    render(<Editor />)
    type('Lead')
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('Architect')
    expect(dialog.textContent).toContain('Lead')
    fireEvent.click(screen.getByRole('button', { name: 'Save the chosen values' }))
    await waitFor(() => expect(save).toHaveBeenLastCalledWith({ title: 'Lead' }, 4))
    await screen.findByText('Saved')
  })

  it('keeps the other version when that is chosen, and sends nothing', async () => {
    save.mockRejectedValueOnce(new Problem(412, { current: { version: 4, title: 'Architect' } }))
    render(<Editor />)
    type('Lead')
    fireEvent.click(await screen.findByRole('radio', { name: /Theirs/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Save the chosen values' }))
    await screen.findByText('Saved')
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Architect')
    expect(save).toHaveBeenCalledTimes(1)
  })

  it('keeps the text after a failure, and sends it again when asked', async () => {
    save.mockRejectedValueOnce(new Problem(0))
    save.mockResolvedValueOnce({ version: 4, title: 'Lead' })
    render(<Editor />)
    type('Lead')
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    await screen.findByText('Saved')
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Lead')
  })

  it('sends what waits when the page is left', async () => {
    save.mockResolvedValue({ version: 4, title: 'Lead' })
    const { unmount } = render(<Editor />)
    fireEvent.change(screen.getByLabelText('Title'), { target: { value: 'Lead' } })
    await act(async () => unmount())
    expect(save).toHaveBeenCalledExactlyOnceWith({ title: 'Lead' }, 3)
  })
})
