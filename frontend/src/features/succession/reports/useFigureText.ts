import { useFormat } from '@/shared/format'

import type { ReportFigure } from './api'

/** A figure's value, written out. */
export function useFigureText(): (figure: ReportFigure, value: number) => string {
  const format = useFormat()
  return ({ unit }, value) => (unit === 'percent' ? format.percent(value / 100) : format.number(value))
}
