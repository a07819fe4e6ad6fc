import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { changeLocale } from '@/shared/messages/locale'
import type { Stretch } from '@/shared/week/hours'
import { WeekHours } from '@/shared/week/WeekHours'

const changed = vi.fn<(hours: Stretch[]) => void>()

function Editor({ hours: first }: { hours: Stretch[] }) {
  const [hours, setHours] = useState(first)
  const change = (next: Stretch[]) => {
    setHours(next)
    changed(next)
  }
  return <WeekHours hours={hours} timeZone="Europe/London" onChange={change} />
}

const at = (weekday: number, from: number, to: number): Stretch => ({ weekday, start: from * 60, end: to * 60 })
const press = (...keys: string[]) => {
  for (const key of keys) {
    const [name, shiftKey] = key.startsWith('Shift+') ? [key.slice(6), true] : [key, false]
    fireEvent.keyDown(document.activeElement!, { key: name, shiftKey })
  }
}
const button = (name: string) => screen.getByRole('button', { name })
const focusCell = (name: string) => act(() => screen.getByRole('gridcell', { name }).focus())

describe('the hours of a week', () => {
  beforeEach(() => {
    changed.mockReset()
    changeLocale('en-GB')
  })

  it('are marked by Space, and taken away by Space again', () => {
    render(<Editor hours={[]} />)
    focusCell('Monday, 09:00 to 09:30')
    press(' ')
    expect(changed).toHaveBeenLastCalledWith([at(0, 9, 9.5)])
    expect(screen.getByRole('gridcell', { name: 'Monday, 09:00 to 09:30', selected: true })).toBe(document.activeElement)
    press(' ')
    expect(changed).toHaveBeenLastCalledWith([])
  })

  it('are marked as a block that Shift and arrows have chosen', () => {
    render(<Editor hours={[]} />)
    focusCell('Tuesday, 10:00 to 10:30')
    press('Shift+ArrowDown', 'Shift+ArrowRight', ' ')
    expect(changed).toHaveBeenLastCalledWith([at(1, 10, 11), at(2, 10, 11)])
  })

  it('let a chosen block go by Escape', () => {
    render(<Editor hours={[]} />)
    focusCell('Tuesday, 10:00 to 10:30')
    press('Shift+ArrowDown', 'Escape', ' ')
    expect(changed).toHaveBeenLastCalledWith([at(1, 10.5, 11)])
  })

  it('have one stop for Tab, wherever the arrows went', () => {
    render(<Editor hours={[]} />)
    focusCell('Monday, 09:00 to 09:30')
    press('ArrowRight', 'ArrowDown')
    const stops = screen.getAllByRole('gridcell').filter((cell) => cell.tabIndex === 0)
    expect(stops.map((cell) => cell.getAttribute('aria-label'))).toEqual(['Tuesday, 09:30 to 10:00'])
    expect(stops[0]).toBe(document.activeElement)
  })

  it('go on above what is shown, which then shows the whole day', () => {
    render(<Editor hours={[]} />)
    focusCell('Monday, 08:00 to 08:30')
    press('ArrowUp')
    expect(screen.getByRole('gridcell', { name: 'Monday, 07:30 to 08:00' })).toBe(document.activeElement)
  })

  it('are set by a preset, which is pressed then, and unset by it', () => {
    render(<Editor hours={[]} />)
    fireEvent.click(button('Lunch'))
    expect(changed).toHaveBeenLastCalledWith([0, 1, 2, 3, 4].map((weekday) => at(weekday, 12, 13)))
    expect(button('Lunch').getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByText('5 hours a week')).toBeDefined()
    fireEvent.click(button('Lunch'))
    expect(changed).toHaveBeenLastCalledWith([])
  })

  it('are put back after they were cleared', () => {
    render(<Editor hours={[at(0, 9, 10)]} />)
    fireEvent.click(button('Clear'))
    expect(changed).toHaveBeenLastCalledWith([])
    fireEvent.click(button('Put back'))
    expect(changed).toHaveBeenLastCalledWith([at(0, 9, 10)])
  })

  it('are typed to the quarter of an hour, and stay lines of their own while they are edited', () => {
    render(<Editor hours={[at(0, 9, 10), at(0, 11, 12)]} />)
    fireEvent.click(button('Type'))
    const [first, second] = within(screen.getByRole('list', { name: 'Hours' })).getAllByRole('listitem')
    fireEvent.change(within(first!).getByLabelText('To'), { target: { value: '675' } })
    expect(changed).toHaveBeenLastCalledWith([at(0, 9, 12)])
    fireEvent.change(within(second!).getByLabelText('Day'), { target: { value: '3' } })
    expect(changed).toHaveBeenLastCalledWith([at(0, 9, 11.25), at(3, 11, 12)])
    fireEvent.click(button('Paint'))
    expect(screen.getByRole('gridcell', { name: 'Monday, 11:00 to 11:30, partly: 11:00 to 11:15' })).toBeDefined()
  })

  it('are copied from one day to others', () => {
    render(<Editor hours={[at(0, 9, 10), at(1, 14, 15)]} />)
    fireEvent.click(button('Copy a day…'))
    fireEvent.click(button('Monday to Friday'))
    fireEvent.click(button('Copy'))
    expect(changed).toHaveBeenLastCalledWith([0, 1, 2, 3, 4].map((weekday) => at(weekday, 9, 10)))
  })
})
