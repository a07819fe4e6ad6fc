import { useMemo } from 'react'

import type { List } from '@/api/pages'
import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { benchWords } from '@/shared/messages/en/succession-bench'
import { useWords } from '@/shared/messages/words'
import { DataTable, type Column } from '@/shared/table/DataTable'
import { Tag } from '@/shared/Tag'

import type { Bench, SeatBench, SeatFlag } from '../api'
import styles from './Bench.module.css'

/** Positions against readiness: who stands where, what can be kept for each, and what to see to. */
export function BenchTable({ list, bench }: { list: List<SeatBench>; bench: Bench }) {
  const say = useWords(benchWords)
  const columns = useColumns(bench)
  return <DataTable label={say('table')} list={list} columns={columns} rowKey={({ id }) => id} empty={null} />
}

function useColumns({ tiers }: Bench): Column<SeatBench>[] {
  const say = useWords(benchWords)
  return useMemo(
    () => [
      { id: 'position', title: say('position'), width: '22%', tall: true, cell: (seat) => <Position seat={seat} /> },
      ...tiers.map(({ tier, tier_name }) => ({
        id: tier,
        title: tier_name,
        onlyWide: true,
        cell: (seat: SeatBench) => <Names seat={seat} tier={tier} />,
      })),
      { id: 'unconfirmed', title: say('unconfirmed'), onlyWide: true, cell: (seat) => <Names seat={seat} tier={null} /> },
      { id: 'candidates', title: say('candidates'), tall: true, onlyNarrow: true, cell: (seat) => <AllNames seat={seat} tiers={tiers} /> },
      { id: 'net', title: say('netBench'), width: '5.5rem', numeric: true, cell: ({ net_bench }) => net_bench },
      { id: 'flags', title: say('toSee'), width: '19%', tall: true, cell: ({ flags }) => <Flags flags={flags} /> },
      {
        id: 'add',
        title: say('action'),
        width: '4.5rem',
        action: true,
        cell: ({ id, position, actions }) =>
          actions.includes('nominate') && (
            <Link to={`${paths.criticalPosition(id)}#find`} look="quiet" aria-label={say('addFor', { title: position.title })}>
              {say('add')}
            </Link>
          ),
      },
    ],
    [say, tiers],
  )
}

function Position({ seat: { id, position, org_unit, holder, interim } }: { seat: SeatBench }) {
  const say = useWords(benchWords)
  const facts = [holder?.name ?? say('vacant'), org_unit.name, interim > 0 && say('interimOf', { count: interim })]
  return (
    <span className={styles.two}>
      <Link to={paths.criticalPosition(id)}>{position.title}</Link>
      <span className={styles.soft}>{facts.filter(Boolean).join(' · ')}</span>
    </span>
  )
}

function Names({ seat, tier }: { seat: SeatBench; tier: string | null }) {
  const those = seat.candidates.filter((each) => each.tier === tier)
  if (those.length === 0) return null
  return (
    <span className={styles.names}>
      {those.map(({ nomination_id, name }) => (
        <Link key={nomination_id} to={paths.nomination(nomination_id)}>
          {name}
        </Link>
      ))}
    </span>
  )
}

/** Everybody in one cell, the soonest first, each with their readiness: where there is no room for a column each. */
function AllNames({ seat, tiers }: { seat: SeatBench; tiers: Bench['tiers'] }) {
  const say = useWords(benchWords)
  if (seat.candidates.length === 0) return null
  const nameOf = (tier: string | null) => tiers.find((each) => each.tier === tier)?.tier_name ?? say('unconfirmed')
  return (
    <span className={styles.names}>
      {seat.candidates.map(({ nomination_id, name, tier }) => (
        <span key={nomination_id}>
          <Link to={paths.nomination(nomination_id)}>{name}</Link> <span className={styles.readiness}>{nameOf(tier)}</span>
        </span>
      ))}
    </span>
  )
}

const TONES: Record<SeatFlag['kind'], 'calm' | 'warn' | 'bad'> = {
  no_candidate: 'bad',
  shortfall: 'bad',
  none_ready: 'warn',
  many_benches: 'warn',
  sole_leaving: 'bad',
  unconfirmed: 'calm',
}

function Flags({ flags }: { flags: readonly SeatFlag[] }) {
  const say = useWords(benchWords)
  const format = useFormat()
  const text = ({ kind, name, count, on }: SeatFlag) => {
    if (kind === 'many_benches') return say('flag_many_benches', { name: name ?? '', count })
    if (kind === 'sole_leaving') return say('flag_sole_leaving', { name: name ?? '', day: on ? format.day(on) : '' })
    return kind === 'unconfirmed' ? say('flag_unconfirmed', { count }) : say(`flag_${kind}`)
  }
  if (flags.length === 0) return null
  return (
    <span className={styles.tags}>
      {flags.map((flag) => (
        <Tag key={`${flag.kind} ${flag.name ?? ''}`} tone={TONES[flag.kind]}>
          {text(flag)}
        </Tag>
      ))}
    </span>
  )
}
