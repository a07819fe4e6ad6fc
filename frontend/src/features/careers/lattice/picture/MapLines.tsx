import type { LatticeMove } from '../api'
import styles from './CareerPicture.module.css'
import { curveOf, type CareerMap } from './layout'

/** Moves up to which all are drawn, faintly; above, only those of the role in focus. */
const ALL_UP_TO = 400

/** The moves as lines: those of the role in focus strong, each kind with a pattern of its own. */
export function MapLines({ map, moves, focus }: { map: CareerMap; moves: readonly LatticeMove[]; focus: string }) {
  const boxes = new Map(map.boxes.map((box) => [box.role.code, box]))
  const lines = moves.flatMap((move) => {
    const [from, to] = [boxes.get(move.source), boxes.get(move.target)]
    const nearness = move.source === focus ? 'onward' : move.target === focus ? 'before' : 'other'
    if (!from || !to || (nearness === 'other' && moves.length > ALL_UP_TO)) return []
    return [{ move, path: curveOf(from, to), nearness }]
  })
  return (
    <svg className={styles.lines} width={map.width} height={map.height} aria-hidden="true">
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
          <path d="M0 0 8 4 0 8z" className={styles.arrow} />
        </marker>
      </defs>
      {lines
        .toSorted((a, b) => Number(a.nearness !== 'other') - Number(b.nearness !== 'other'))
        .map(({ move, path, nearness }) => (
          <path
            key={`${move.source} ${move.target} ${move.kind}`}
            d={path}
            data-kind={move.kind}
            data-nearness={nearness}
            markerEnd={nearness === 'other' ? undefined : 'url(#arrow)'}
          />
        ))}
    </svg>
  )
}
