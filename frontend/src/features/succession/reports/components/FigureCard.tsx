import { useId } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { reportFigureWords, reportHowWords, reportWords } from '@/shared/messages/en/succession-reports'
import { useWords } from '@/shared/messages/words'

import type { ReportFigure } from '../api'
import { useFigureText } from '../useFigureText'
import { History } from './History'
import styles from './Reports.module.css'

/** A figure with what it is made of, how it was, how it is computed, and the way to the positions behind it. */
export function FigureCard({ figure, isChosen, onDrill }: { figure: ReportFigure; isChosen: boolean; onDrill: () => void }) {
  const say = useWords(reportWords)
  const sayFigure = useWords(reportFigureWords)
  const sayHow = useWords(reportHowWords)
  const textOf = useFigureText()
  const format = useFormat()
  const id = useId()
  const { value, part, whole, history, unit } = figure
  const name = sayFigure(figure.id)
  return (
    <article className={styles.card} aria-labelledby={id} data-chosen={isChosen || undefined}>
      <h2 id={id} className={styles.name}>
        {name}
      </h2>
      <p className={styles.value}>{value === null ? say('nothing') : textOf(figure, value)}</p>
      {whole > 0 && <p className={styles.soft}>{say(unit === 'percent' ? 'of' : 'per', { part: format.number(part), whole: format.number(whole) })}</p>}
      {history.length > 0 && <History figure={figure} name={name} />}
      <details className={styles.how}>
        <summary>{say('how')}</summary>
        <p className={styles.soft}>{sayHow(figure.id)}</p>
      </details>
      {whole > 0 && (
        <Button look="quiet" data-unprinted aria-pressed={isChosen} aria-label={say('drill', { name })} onClick={onDrill}>
          {say('show')}
        </Button>
      )}
    </article>
  )
}
