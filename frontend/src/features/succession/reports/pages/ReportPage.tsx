import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'

import { Button } from '@/shared/Button'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { reportFigureWords, reportWords } from '@/shared/messages/en/succession-reports'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page, Section } from '@/shared/page/Page'
import { PageSkeleton } from '@/shared/page/PageSkeleton'
import { useAddress } from '@/shared/useAddress'

import { reportFile, reportQuery, type ReportFigure, type SuccessionReport } from '../api'
import { FigureCard } from '../components/FigureCard'
import styles from '../components/Reports.module.css'
import { SeatTable } from '../components/SeatTable'
import { MARKS } from '../figureMarks'

/** How succession stands, each figure with how it is computed and the positions behind it. */
export function ReportPage() {
  const say = useWords(reportWords)
  const query = useQuery(reportQuery)
  return (
    <Page title={say('title')} description={say('description')} actions={<Files />}>
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(report) =>
          report.seat_count === 0 ? <Empty title={say('emptyTitle')} text={say('emptyText')} /> : <Shown report={report} />
        }
      </Loaded>
    </Page>
  )
}

function Files() {
  const say = useWords(reportWords)
  return (
    <>
      <Link to={reportFile('csv')} look="plain" download>
        {say('csv')}
      </Link>
      <Link to={reportFile('xlsx')} look="plain" download>
        {say('xlsx')}
      </Link>
      <Button onClick={() => window.print()}>{say('print')}</Button>
    </>
  )
}

function Shown({ report }: { report: SuccessionReport }) {
  const say = useWords(reportWords)
  const sayFigure = useWords(reportFigureWords)
  const format = useFormat()
  const [{ behind }, write] = useAddress()
  const figure = report.figures.find(({ id }) => id === behind)
  const seats = figure ? report.seats.filter(({ marks }) => MARKS[figure.id].some((mark) => marks.includes(mark))) : report.seats
  const positions = useRef<HTMLDivElement>(null)
  const drill = (id: ReportFigure['id']) => {
    write({ behind: id === behind ? undefined : id })
    // They stand far below the figure that was pressed: without this, nothing would seem to happen.
    if (id !== behind) requestAnimationFrame(() => positions.current?.focus())
  }
  const title = figure ? say('positionsOf', { count: seats.length, name: sayFigure(figure.id) }) : say('positions')
  return (
    <div className={styles.report}>
      <p className={styles.made} data-unprinted>{say('made', { name: report.made_by, when: format.moment(report.made_at) })}</p>
      <section aria-label={say('figures')} className={styles.figures}>
        {report.figures.map((each) => (
          <FigureCard key={each.id} figure={each} isChosen={each.id === behind} onDrill={() => drill(each.id)} />
        ))}
      </section>
      <div ref={positions} tabIndex={-1} className={styles.behind}>
        <Section
          title={title}
          actions={
            figure && (
              <Button look="quiet" data-unprinted onClick={() => write({ behind: undefined })}>
                {say('all')}
              </Button>
            )
          }
        >
          <SeatTable seats={seats} />
          {report.seats.length < report.seat_count && (
            <p className={styles.soft}>{say('more', { count: report.seats.length, all: report.seat_count })}</p>
          )}
        </Section>
      </div>
      <Section title={say('diversity')}>
        <p className={styles.soft}>{say('diversityText')}</p>
      </Section>
    </div>
  )
}
