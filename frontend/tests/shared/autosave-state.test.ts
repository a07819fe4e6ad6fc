import { describe, expect, it } from 'vitest'

import { Problem } from '@/api/problem'
import { initialState, nextState, shownValues, type AutosaveEvent, type AutosaveState } from '@/shared/autosave/state'

interface Seat {
  version: number
  title: string
  place: string
  notes: string
}

const SAVED: Seat = { version: 3, title: 'Engineer', place: 'Lisbon', notes: '' }

function after(...events: AutosaveEvent<Seat>[]): AutosaveState<Seat> {
  return events.reduce((state, event) => nextState(state, event), initialState(SAVED))
}

describe('autosave', () => {
  it('waits after a change, and is saved again when the change is taken back', () => {
    expect(after({ type: 'changed', values: { title: 'Lead' } }).status).toBe('waiting')
    expect(
      after({ type: 'changed', values: { title: 'Lead' } }, { type: 'changed', values: { title: 'Engineer' } }).status,
    ).toBe('saved')
  })

  it('keeps what is typed while something else is on its way', () => {
    const state = after(
      { type: 'changed', values: { title: 'Lead' } },
      { type: 'sent', values: { title: 'Lead' } },
      { type: 'changed', values: { notes: 'soon' } },
      { type: 'saved', resource: { ...SAVED, version: 4, title: 'Lead' } },
    )
    expect(state.status).toBe('waiting')
    expect(state.drafts).toEqual({ notes: 'soon' })
    expect(shownValues(state)).toMatchObject({ title: 'Lead', notes: 'soon', version: 4 })
  })

  it('keeps a key pressed in the very moment of sending', () => {
    const state = after({ type: 'changed', values: { title: 'Lead', notes: 'x' } }, { type: 'sent', values: { title: 'Lead' } })
    expect(state.drafts).toEqual({ notes: 'x' })
  })

  it('gives back what was sent when the call fails, under what was typed since', () => {
    const state = after(
      { type: 'changed', values: { title: 'Lead', notes: 'a' } },
      { type: 'sent', values: { title: 'Lead', notes: 'a' } },
      { type: 'changed', values: { notes: 'ab' } },
      { type: 'failed', problem: new Problem(503) },
    )
    expect(state.status).toBe('failed')
    expect(state.drafts).toEqual({ title: 'Lead', notes: 'ab' })
  })

  it('tells a refusal, which the person mends, from a failure, which may pass', () => {
    const sent: AutosaveEvent<Seat>[] = [
      { type: 'changed', values: { title: '' } },
      { type: 'sent', values: { title: '' } },
    ]
    expect(after(...sent, { type: 'failed', problem: new Problem(422) }).status).toBe('refused')
    expect(after(...sent, { type: 'failed', problem: new Problem(0) }).status).toBe('failed')
    expect(after(...sent, { type: 'failed', problem: new Problem(429) }).status).toBe('failed')
  })

  describe('when somebody else has saved meanwhile', () => {
    const mine: AutosaveEvent<Seat>[] = [
      { type: 'changed', values: { title: 'Lead', notes: 'mine' } },
      { type: 'sent', values: { title: 'Lead', notes: 'mine' } },
    ]

    it('asks about a field that both changed, and about no other', () => {
      const theirs = { ...SAVED, version: 4, title: 'Architect', place: 'Porto' }
      const state = after(...mine, { type: 'overtaken', theirs })
      expect(state.status).toBe('conflict')
      expect(state.conflict).toEqual({ theirs, fields: ['title'] })
      expect(shownValues(state)).toMatchObject({ title: 'Lead', notes: 'mine' })
    })

    it('saves mine over theirs when mine is kept, on the condition of their version', () => {
      const theirs = { ...SAVED, version: 4, title: 'Architect' }
      const state = after(...mine, { type: 'overtaken', theirs }, { type: 'resolved', keep: { title: 'mine' } })
      expect(state.status).toBe('waiting')
      expect(state.base.version).toBe(4)
      expect(state.drafts).toEqual({ title: 'Lead', notes: 'mine' })
    })

    it('lets go of mine only where theirs is kept', () => {
      const theirs = { ...SAVED, version: 4, title: 'Architect' }
      const state = after(...mine, { type: 'overtaken', theirs }, { type: 'resolved', keep: { title: 'theirs' } })
      expect(state.drafts).toEqual({ notes: 'mine' })
      expect(shownValues(state)).toMatchObject({ title: 'Architect', notes: 'mine' })
    })

    it('takes over what only they changed, says so, and sends mine again', () => {
      const state = after(...mine, { type: 'overtaken', theirs: { ...SAVED, version: 4, place: 'Porto' } })
      expect(state.status).toBe('waiting')
      expect(state.takenOver).toEqual(['place'])
      expect(shownValues(state)).toMatchObject({ place: 'Porto', title: 'Lead', version: 4 })
    })

    it('has nothing to ask when both wrote the same', () => {
      const theirs = { ...SAVED, version: 4, title: 'Lead', notes: 'mine' }
      expect(after(...mine, { type: 'overtaken', theirs }).status).toBe('saved')
    })

    it('keeps what is typed before the choice is made', () => {
      const theirs = { ...SAVED, version: 4, title: 'Architect' }
      const state = after(...mine, { type: 'overtaken', theirs }, { type: 'changed', values: { place: 'Faro' } })
      expect(state.status).toBe('conflict')
      expect(state.drafts).toEqual({ title: 'Lead', notes: 'mine', place: 'Faro' })
    })
  })

  it('takes a newer resource over only while nothing is unsaved', () => {
    const newer = { ...SAVED, version: 5, title: 'Other' }
    expect(after({ type: 'refreshed', resource: newer }).base).toBe(newer)
    expect(after({ type: 'changed', values: { notes: 'x' } }, { type: 'refreshed', resource: newer }).base).toBe(SAVED)
  })
})
