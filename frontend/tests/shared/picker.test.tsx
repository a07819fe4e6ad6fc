import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'

import { Picker } from '@/shared/picker/Picker'
import { stepped, type Choice, type Find } from '@/shared/picker/usePicker'

const PEOPLE: Choice[] = ['Ana Silva', 'Bo Lin', 'Bea Ruiz'].map((title) => ({ id: title, title }))

const find: Find = (text) => ({
  queryKey: ['people', text],
  queryFn: async () => ({
    choices: PEOPLE.filter(({ title }) => title.toLowerCase().startsWith(text.toLowerCase())),
    hasMore: text === 'B',
  }),
})

function Managers({ onChoose }: { onChoose: (choice: Choice | null) => void }) {
  const [chosen, setChosen] = useState<Choice | null>(PEOPLE[0] ?? null)
  const choose = (choice: Choice | null) => {
    setChosen(choice)
    onChoose(choice)
  }
  return <Picker name="manager_id" label="Manager" find={find} value={chosen} onChoose={choose} />
}

function open() {
  const chosen: (string | undefined)[] = []
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <Managers onChoose={(choice) => chosen.push(choice?.id)} />
    </QueryClientProvider>,
  )
  const sent = () => container.querySelector<HTMLInputElement>('input[name="manager_id"]')?.value
  return { chosen, sent, field: screen.getByRole('combobox', { name: 'Manager' }), user: userEvent.setup() }
}

describe('a picker', () => {
  it('finds by typing, moves by arrows and chooses by Enter', async () => {
    const { chosen, sent, field, user } = open()
    await user.click(field)
    await user.keyboard('{Control>}a{/Control}b')
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2))
    await user.keyboard('{ArrowDown}')
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { name: 'Bea Ruiz' }).id)
    await user.keyboard('{Enter}')
    expect(chosen).toEqual(['Bea Ruiz'])
    expect(sent()).toBe('Bea Ruiz')
    expect(field).toHaveProperty('value', 'Bea Ruiz')
    expect(field.getAttribute('aria-expanded')).toBe('false')
  })

  it('keeps what was chosen when it is left, or given up by Escape', async () => {
    const { chosen, sent, field, user } = open()
    await user.type(field, 'zzz')
    await user.keyboard('{Escape}')
    expect(field).toHaveProperty('value', 'Ana Silva')
    await user.type(field, 'zzz')
    await user.tab()
    expect(field).toHaveProperty('value', 'Ana Silva')
    expect(sent()).toBe('Ana Silva')
    expect(chosen).toEqual([])
  })

  it('says what it has found, and that there is nothing', async () => {
    const { field, user } = open()
    await user.click(field)
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('3 to choose from'))
    await user.keyboard('zzz')
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Nothing found'))
  })

  it('says where more match than it shows', async () => {
    const { field, user } = open()
    await user.type(field, '{Control>}a{/Control}B')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('More match; type more of the name.'))
    expect(screen.getByRole('status').className).not.toContain('unseen')
    expect(screen.getAllByRole('option')).toHaveLength(2)
  })

  it('can be emptied, and keeps the focus then', async () => {
    const { chosen, sent, field, user } = open()
    await user.click(screen.getByRole('button', { name: 'Clear Manager' }))
    expect(chosen).toEqual([undefined])
    expect(sent()).toBe('')
    expect(document.activeElement).toBe(field)
  })
})

describe('a list that goes round', () => {
  it('comes back to its beginning, and stays where it is when it is empty', () => {
    expect(stepped(2, 1, 3)).toBe(0)
    expect(stepped(0, -1, 3)).toBe(2)
    expect(stepped(0, 1, 0)).toBe(0)
  })
})
