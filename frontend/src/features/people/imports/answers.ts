import type { ImportQuestion, OptionsChange, PeopleImport } from './api'

type Options = PeopleImport['options']

const MAKES = { 'new org units': 'org_units', 'new roles': 'roles', 'new positions': 'positions' } as const

/** The change of options that says yes to a question; to new numbers only for those that are `accepted`. */
export function yesTo({ kind, count }: Pick<ImportQuestion, 'kind' | 'count'>, options: Options, accepted: readonly string[] = []): OptionsChange {
  switch (kind) {
    case 'new numbers':
      return { new_numbers: [...(options.new_numbers === 'all' ? [] : options.new_numbers), ...accepted] }
    case 'many leave':
    case 'many change':
      return { confirmed: [...options.confirmed.filter((each) => each.kind !== kind), { kind, count }] }
    default:
      return { create: [...new Set([...options.create, MAKES[kind]])] }
  }
}

/** The one change that makes everything that is new, where the questions ask for several kinds of it. */
export function makeAll(questions: readonly ImportQuestion[], options: Options): OptionsChange | null {
  const asked = questions.flatMap(({ kind }) => (kind in MAKES ? [MAKES[kind as keyof typeof MAKES]] : []))
  return asked.length > 1 ? { create: [...new Set([...options.create, ...asked])] } : null
}

/** Something that was decided, and the change of options that takes it back. */
export interface Decision {
  what: 'org_units' | 'roles' | 'positions' | 'numbersAll' | 'numbers' | 'leaveConfirmed' | 'changeConfirmed'
  count: number
  back: OptionsChange
}

export function decisionsIn({ create, new_numbers: numbers, confirmed }: Options): Decision[] {
  return [
    ...create.map((what) => ({ what, count: 1, back: { create: create.filter((each) => each !== what) } })),
    ...(numbers === 'all' ? [{ what: 'numbersAll' as const, count: 1, back: { new_numbers: [] } }] : []),
    ...(numbers !== 'all' && numbers.length > 0
      ? [{ what: 'numbers' as const, count: numbers.length, back: { new_numbers: [] } }]
      : []),
    ...confirmed.map((each) => ({
      what: each.kind === 'many leave' ? ('leaveConfirmed' as const) : ('changeConfirmed' as const),
      count: each.count,
      back: { confirmed: confirmed.filter((other) => other !== each) },
    })),
  ]
}
