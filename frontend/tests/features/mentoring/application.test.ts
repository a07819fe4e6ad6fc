import { describe, expect, it } from 'vitest'

import type { Application, Goal, PersonRef } from '@/features/mentoring/enrolments/api'
import { changeOf, goalKey, movedTo, otherSide, partsOf, teachesAnyOf } from '@/features/mentoring/enrolments/application'
import { moved, ranked, rankOf, tieToggled, unwished, wishedFor, type Wishes } from '@/features/mentoring/enrolments/ranking'

const planning = { id: 'p', name: 'Planning' }
const person = (name: string): PersonRef => ({ id: name, name })
const [ana, bo, cleo, dan] = ['Ana', 'Bo', 'Cleo', 'Dan'].map(person) as [PersonRef, PersonRef, PersonRef, PersonRef]

/** Ranks as text: `Ana | Bo Cleo` has Bo and Cleo equal in second place. */
function told(wishes: Wishes): string {
  return wishes.map((group) => group.map(({ name }) => name).join(' ')).join(' | ')
}

describe('an application', () => {
  it('asks mentees what they want to learn, mentors what they can teach, and those who swap for both', () => {
    expect(partsOf('mentee', 'one_to_one').slice(0, 2)).toEqual(['goals', 'hours'])
    expect(partsOf('mentor', 'group').slice(0, 2)).toEqual(['teaches', 'hours'])
    expect(partsOf('peer', 'skill_swap').slice(0, 2)).toEqual(['goals', 'teaches'])
    expect(partsOf('peer', 'peer').slice(0, 2)).toEqual(['goals', 'hours'])
  })

  it('is sent with people and competencies by their ids, and only what was changed', () => {
    const goals: Goal[] = [
      { competency: planning, level: 3, words: null },
      { competency: null, level: null, words: 'Speak up' },
    ]
    const changes: Partial<Application> = { goals, wishes: [[ana, bo]], not_with: [], background: null, seats: 2 }
    expect(changeOf(changes)).toEqual({
      goals: [
        { competency_id: 'p', level: 3, words: null },
        { competency_id: null, level: null, words: 'Speak up' },
      ],
      wishes: [['Ana', 'Bo']],
      not_with: [],
      background: null,
      seats: 2,
    })
    expect(changeOf({ note: 'Hello' })).toEqual({ note: 'Hello' })
  })

  it('tells goals apart by competency, or by their words', () => {
    expect(goalKey({ competency: planning, level: 3, words: 'x' })).toBe('p')
    expect(goalKey({ competency: null, level: null, words: 'p' })).not.toBe('p')
  })

  it('looks for mentors as a mentee, for mentees as a mentor, and for peers as a peer', () => {
    expect((['mentee', 'mentor', 'peer'] as const).map(otherSide)).toEqual(['mentor', 'mentee', 'peer'])
  })

  it('finds who teaches a competency that is wanted, and nobody for words', () => {
    const teaches = [{ competency: planning, level: 4 }]
    expect(teachesAnyOf(teaches, [{ competency: planning, level: 3, words: null }])).toBe(true)
    expect(teachesAnyOf(teaches, [{ competency: null, level: null, words: 'Planning' }])).toBe(false)
  })

  it('keeps the order of the others when one is moved', () => {
    expect(movedTo(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(movedTo(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  })
})

describe('wishes', () => {
  const wishes: Wishes = [[ana], [bo, cleo], [dan]]

  it.each([
    ['one who is alone goes past the whole next group', () => moved(wishes, 'Ana', 1), 'Bo Cleo | Ana | Dan'],
    ['one who is alone rises past the whole group above', () => moved(wishes, 'Dan', -1), 'Ana | Dan | Bo Cleo'],
    ['one of equals rises out of them', () => moved(wishes, 'Cleo', -1), 'Ana | Cleo | Bo | Dan'],
    ['one of equals falls out of them', () => moved(wishes, 'Bo', 1), 'Ana | Cleo | Bo | Dan'],
    ['the first does not rise', () => moved(wishes, 'Ana', -1), 'Ana | Bo Cleo | Dan'],
    ['the last does not fall', () => moved(wishes, 'Dan', 1), 'Ana | Bo Cleo | Dan'],
    ['one becomes as dear as those above', () => tieToggled(wishes, 'Dan'), 'Ana | Bo Cleo Dan'],
    ['the first of equals joins those above, and leaves the others', () => tieToggled(wishes, 'Bo'), 'Ana Bo | Cleo | Dan'],
    ['one who is as dear as the one above becomes less dear', () => tieToggled(wishes, 'Cleo'), 'Ana | Bo | Cleo | Dan'],
    ['the first of all has nobody above', () => tieToggled(wishes, 'Ana'), 'Ana | Bo Cleo | Dan'],
    ['one is taken out of equals', () => unwished(wishes, 'Bo'), 'Ana | Cleo | Dan'],
    ['a rank without anybody closes up', () => unwished(wishes, 'Ana'), 'Bo Cleo | Dan'],
    ['a new one comes last', () => wishedFor([[ana]], bo), 'Ana | Bo'],
  ])('%s', (_what, change, expected) => {
    expect(told(change())).toBe(expected)
    expect(told(wishes)).toBe('Ana | Bo Cleo | Dan')
  })

  it('have ranks that count groups, and say who may rise or fall', () => {
    expect(ranked(wishes).map(({ rank, isTied, isLikeAbove }) => [rank, isTied, isLikeAbove])).toEqual([
      [1, false, false],
      [2, true, false],
      [2, true, true],
      [3, false, false],
    ])
    expect(ranked(wishes).map(({ canRise, canFall }) => [canRise, canFall])).toEqual([
      [false, true],
      [true, true],
      [true, true],
      [true, false],
    ])
    expect(rankOf(wishes, 'Cleo')).toBe(2)
  })
})
