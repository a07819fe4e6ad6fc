import styles from './Entrance.module.css'

const COLUMNS = 7
const ROWS = 8
const GAP = 64

/** A route up and across, and the places it passes. */
const ROUTE = [
  [1, 7],
  [2, 6],
  [2, 5],
  [3, 4],
  [4, 4],
  [4, 3],
  [5, 2],
  [5, 1],
] as const

/** The picture at the entrance: a lattice, and one way through it. Decoration, drawn from numbers. */
export function Lattice() {
  const slats = Array.from({ length: COLUMNS + ROWS - 1 }, (_, index) => index)
  return (
    <svg
      className={styles.lattice}
      viewBox={`0 0 ${COLUMNS * GAP} ${(ROWS + 1) * GAP}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <g className={styles.slats}>
        {slats.map((slat) => (
          <path key={slat} d={`M${(slat - ROWS + 1) * GAP} ${(ROWS + 1) * GAP} l${(ROWS + 1) * GAP} ${-(ROWS + 1) * GAP}`} />
        ))}
        {slats.map((slat) => (
          <path key={slat} d={`M${(slat - ROWS + 1) * GAP} 0 l${(ROWS + 1) * GAP} ${(ROWS + 1) * GAP}`} />
        ))}
      </g>
      <polyline className={styles.route} points={ROUTE.map(([x, y]) => `${x * GAP},${y * GAP}`).join(' ')} />
      {ROUTE.map(([x, y], index) => (
        <circle
          key={`${x}-${y}`}
          className={styles.place}
          cx={x * GAP}
          cy={y * GAP}
          r={index === ROUTE.length - 1 ? 11 : 6}
        />
      ))}
    </svg>
  )
}
