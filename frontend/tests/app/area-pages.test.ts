import { describe, expect, it } from 'vitest'

import { paths } from '@/app/paths'
import { openPagesOf } from '@/app/shell/areaPages'
import { placeAmong } from '@/shared/page/AreaNav'

const OWN = 'a1'

/** Which page of "Career" an address belongs to, for somebody of that id who has a team. */
function placeOf(address: string) {
  const pages = openPagesOf('careers', ['team', 'demand', 'plans_of_others'])
  return placeAmong(pages.map(({ path, isAlone, besides }) => ({ to: path, isAlone, besides: besides?.(OWN) })), address)
}

describe('the page of an area that an address belongs to', () => {
  it.each([
    [paths.career, paths.career],
    [paths.careerOf(OWN), paths.career],
    [paths.competenciesOf(OWN), paths.competencies],
    [paths.gaps(OWN), paths.reach],
    [paths.reachOf(OWN), paths.reach],
    [paths.learningOf(OWN), paths.learning],
    [paths.learningPath('one'), paths.learning],
    [paths.plan('one'), paths.teamPlans],
    [paths.frameworkFindings('one'), paths.frameworks],
  ])('is, for %s, %s', (address, place) => expect(placeOf(address)).toBe(place))

  it.each([paths.competenciesOf('b2'), paths.gaps('b2'), paths.careerOf('b2'), paths.teamOf('b2')])(
    'is the team where it is about somebody else: %s',
    (address) => expect(placeOf(address)).toBe(paths.team),
  )

  it('is none elsewhere', () => expect(placeOf(paths.people)).toBeUndefined())
})
