import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { reportWords, seatMarkWords } from '@/shared/messages/en/succession-reports'
import { useWords } from '@/shared/messages/words'
import lists from '@/shared/table/RowsAsLists.module.css'

import type { ReportSeat } from '../api'
import { remarksOf } from '../figureMarks'
import styles from './Reports.module.css'

/** The positions behind the figures. */
export function SeatTable({ seats }: { seats: readonly ReportSeat[] }) {
  const say = useWords(reportWords)
  const heads = [say('candidates'), say('confirmed'), say('readyNow')]
  return (
    <div className={`${styles.frame} ${lists.room}`}>
      <table className={`${styles.seats} ${lists.table}`} aria-label={say('positions')}>
        <thead>
          <tr>
            <th scope="col">{say('position')}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.number}>
                {head}
              </th>
            ))}
            <th scope="col">{say('review')}</th>
            <th scope="col">{say('remarks')}</th>
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <Row key={seat.id} seat={seat} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ seat }: { seat: ReportSeat }) {
  const say = useWords(reportWords)
  const sayMark = useWords(seatMarkWords)
  const format = useFormat()
  const { id, title, unit, holder, candidates, confirmed, ready_now, review_on, marks, fills } = seat
  const came = fills.map(({ name, on }) => `${name}, ${format.day(on)}`)
  const remarks = [...remarksOf(marks).map((mark) => sayMark(mark)), ...came]
  return (
    <tr>
      <th scope="row">
        <Link to={paths.criticalPosition(id)}>{title}</Link>
        <span className={styles.soft}>{[holder || say('vacant'), unit].join(' · ')}</span>
      </th>
      <td className={styles.number} data-title={say('candidates')}>{format.number(candidates)}</td>
      <td className={styles.number} data-title={say('confirmed')}>{format.number(confirmed)}</td>
      <td className={styles.number} data-title={say('readyNow')}>{format.number(ready_now)}</td>
      <td className={styles.day} data-title={say('review')}>{review_on ? format.day(review_on) : say('noReview')}</td>
      <td className={styles.soft} data-title={say('remarks')}>
        {remarks.join(' · ')}
      </td>
    </tr>
  )
}
