import { expect, it } from 'vitest'

import type { PlacedPerson } from '@/features/succession/calibration/api'
import { kindOfMove } from '@/features/succession/calibration/useMoving'

const RATING = { box: 5 } as NonNullable<PlacedPerson['calibrated']>

function person(actions: PlacedPerson['actions'], original: boolean, calibrated: boolean): PlacedPerson {
  return { actions, original: original ? RATING : null, calibrated: calibrated ? RATING : null } as PlacedPerson
}

it('is the own rating of whoever may give one, as long as nothing was said', () => {
  expect(kindOfMove(person(['rate', 'calibrate'], false, false))).toBe('original')
})

it('is talking it over after that, so that the move is what counts', () => {
  expect(kindOfMove(person(['rate', 'calibrate'], true, false))).toBe('calibrated')
  expect(kindOfMove(person(['rate', 'calibrate'], false, true))).toBe('calibrated')
  expect(kindOfMove(person(['calibrate'], false, false))).toBe('calibrated')
})
