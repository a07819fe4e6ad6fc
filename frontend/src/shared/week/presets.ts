import { WEEKDAYS, type Stretch } from './hours'

/** Hours that many people mean, by a word. */
export const PRESETS = {
  mornings: workdays(9, 12),
  lunch: workdays(12, 13),
  afternoons: workdays(13, 17),
  officeHours: workdays(9, 17),
} as const satisfies Readonly<Record<string, readonly Stretch[]>>

export type Preset = keyof typeof PRESETS

export const PRESET_NAMES = Object.keys(PRESETS) as Preset[]

function workdays(from: number, to: number): Stretch[] {
  return WEEKDAYS.slice(0, 5).map((weekday) => ({ weekday, start: from * 60, end: to * 60 }))
}
