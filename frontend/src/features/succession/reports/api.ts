import { api } from '@/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type SuccessionReport = Schemas['SuccessionReport']
export type ReportFigure = Schemas['ReportFigure']
export type ReportSeat = Schemas['ReportSeat']
export type SeatMark = ReportSeat['marks'][number]

export const reportQuery = api.queryOptions('get', '/api/succession/report')

export function reportFile(format: 'csv' | 'xlsx'): string {
  return `/api/succession/report/export?format=${format}`
}
