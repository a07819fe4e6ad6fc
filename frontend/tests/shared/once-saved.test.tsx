import { renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import type { AutosaveStatus } from '@/shared/autosave/state'
import { useOnceSaved } from '@/shared/autosave/useOnceSaved'

function shown(status: AutosaveStatus) {
  const deed = vi.fn<(name: string) => void>()
  const flush = vi.fn<() => void>()
  const hook = renderHook(({ status: now }) => useOnceSaved({ status: now, flush }, deed), { initialProps: { status } })
  return { deed, flush, hook }
}

it('does at once what is pressed where everything is saved', () => {
  const { deed, flush, hook } = shown('saved')
  hook.result.current('send')
  expect(deed.mock.calls).toEqual([['send']])
  expect(flush).not.toHaveBeenCalled()
})

it('does once saved what was pressed last while something was not, and does it once', () => {
  const { deed, flush, hook } = shown('waiting')
  hook.result.current('send')
  hook.result.current('agree')
  expect(flush).toHaveBeenCalled()
  hook.rerender({ status: 'saving' })
  expect(deed).not.toHaveBeenCalled()
  hook.rerender({ status: 'saved' })
  hook.rerender({ status: 'waiting' })
  hook.rerender({ status: 'saved' })
  expect(deed.mock.calls).toEqual([['agree']])
})

it('does nothing where what was typed cannot be saved', () => {
  const { deed, hook } = shown('waiting')
  hook.result.current('send')
  hook.rerender({ status: 'refused' })
  hook.rerender({ status: 'saved' })
  expect(deed).not.toHaveBeenCalled()
})
