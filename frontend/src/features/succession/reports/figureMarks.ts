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
