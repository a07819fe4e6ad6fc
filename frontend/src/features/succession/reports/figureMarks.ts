import type { ReportFigure, SeatMark } from './api'

/** Which positions stand behind a figure, by any of these marks: those that it would be better without, or those that it counts. */
export const MARKS: Readonly<Record<ReportFigure['id'], readonly SeatMark[]>> = {
  coverage_naive: ['without_candidate'],
  coverage_true: ['short', 'not_confirmed'],
  coverage_now: ['not_ready_now'],
  depth: ['not_confirmed'],
  breadth: ['short'],
  slates_units: ['one_unit'],
  slates_locations: ['one_location'],
  readiness_stale: ['readiness_stale'],
  reviews_due: ['review_due'],
  internal_fill: ['filled'],
  placement: ['filled'],
}

/** The worst of these says the others. */
const TOO_FEW: readonly SeatMark[] = ['without_candidate', 'not_confirmed', 'not_ready_now']

/** What is remarked on at a position. That it changed hands is told by who came into it. */
export function remarksOf(marks: readonly SeatMark[]): SeatMark[] {
  const worst = TOO_FEW.find((mark) => marks.includes(mark))
  return marks.filter((mark) => mark !== 'filled' && (mark === worst || !TOO_FEW.includes(mark)))
}
