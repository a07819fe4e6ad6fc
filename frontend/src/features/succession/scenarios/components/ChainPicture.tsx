import { whatIfWords } from '@/shared/messages/en/succession-what-if'
import { useWords } from '@/shared/messages/words'

import type { ChainStep } from '../api'
import styles from './WhatIf.module.css'

const WIDTH = 340
const BOX = 58
const GAP = 46
const INDENT = 14
const LONGEST = 34

/** A chain as a picture, for whoever would rather look; the list beside it says the same. */
export function ChainPicture({ chain }: { chain: readonly ChainStep[] }) {
  const last = chain.at(-1)
  const height = chain.length * BOX + (chain.length - 1) * GAP + GAP + BOX / 2
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {chain.map((step, place) => (
        <Seat key={step.position.id} step={step} place={place} />
      ))}
      {chain.slice(0, -1).map((step, place) => (
        <Arrow key={step.position.id} place={place} name={step.person?.name ?? ''} />
      ))}
      {last && <End step={last} place={chain.length - 1} />}
    </svg>
  )
}

function topOf(place: number): number {
  return place * (BOX + GAP)
}

function Seat({ step, place }: { step: ChainStep; place: number }) {
  const top = topOf(place)
  return (
    <g transform={`translate(0.5 ${top + 0.5})`}>
      <rect className={styles.box} data-kind={step.kind} data-critical={step.position.critical_position_id !== null} width={WIDTH - 1} height={BOX - 1} rx={8} />
      <text className={styles.boxTitle} x={INDENT} y={24}>
        {shortened(step.position.title)}
      </text>
      <text className={`${styles.boxText} ${styles.struck}`} x={INDENT} y={43}>
        {shortened(step.leaves?.name ?? '')}
      </text>
    </g>
  )
}

/** From the seat below up to the one that its holder moves to. */
function Arrow({ place, name }: { place: number; name: string }) {
  const from = topOf(place + 1)
  const to = topOf(place) + BOX
  return (
    <g>
      <path className={styles.arrow} d={`M 40 ${from - 2} V ${to + 4} m -6 8 l 6 -8 l 6 8`} />
      <text className={styles.boxText} x={58} y={(from + to) / 2 + 4}>
        {shortened(name)}
      </text>
    </g>
  )
}

/** How the last seat is filled: hired for, left open, or by somebody without a seat. */
function End({ step, place }: { step: ChainStep; place: number }) {
  const say = useWords(whatIfWords)
  const to = topOf(place) + BOX
  const word = step.kind === 'hire' ? say('hire') : step.kind === 'open' ? say('open') : (step.person?.name ?? step.outsider)
  return (
    <g>
      {step.kind !== 'open' && <path className={styles.arrow} data-kind={step.kind} d={`M 40 ${to + GAP} V ${to + 4} m -6 8 l 6 -8 l 6 8`} />}
      <text className={styles.boxText} x={58} y={to + GAP / 2 + 6}>
        {shortened(word)}
      </text>
    </g>
  )
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
