import { useMemo } from 'react'

import { useList } from '@/api/pages'
import { useFormat } from '@/shared/format'
import { PeopleIcon } from '@/shared/icons'
import { checkWords, figureWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Section } from '@/shared/page/Page'
import { DataTable } from '@/shared/table/DataTable'
import { useTableState } from '@/shared/table/useTableState'

import { rowList, type ImportState, type PeopleImport, type RowKind } from '../api'
import { figuresOf, kindShown, type Figure } from '../figures'
import styles from './Results.module.css'
import { useRowColumns } from './rowColumns'

const ROWS: { [state in ImportState]?: 'rowsDone' | 'rowsUndone' } = { committed: 'rowsDone', undoing: 'rowsDone', undone: 'rowsUndone' }

const SHAPE = { sorts: [], filters: ['kind'] }

/** What the file does, in figures; each lists its rows. */
export function Results({ shown }: { shown: PeopleImport }) {
  const say = useWords(checkWords)
  const control = useTableState(SHAPE)
  const figures = useMemo(() => figuresOf(shown), [shown])
  const kind = kindShown(figures, control.state.filters.kind)
  if (kind === undefined) return null
  return (
    <Section title={say(ROWS[shown.state] ?? 'rows')}>
      <Figures figures={figures} at={kind} onChoose={(next) => control.setFilter('kind', next)} />
      <Rows shown={shown} kind={kind} />
    </Section>
  )
}

interface FiguresProps {
  figures: readonly Figure[]
  at: RowKind
  onChoose: (kind: RowKind) => void
}

function Figures({ figures, at, onChoose }: FiguresProps) {
  const say = useWords(figureWords)
  const format = useFormat()
  return (
    <ul className={styles.figures} aria-label={say('label')}>
      {figures.map(({ kind, count }) => (
        <li key={kind}>
          <button
            type="button"
            className={styles.figure}
            data-kind={kind}
            aria-pressed={kind === at}
            onClick={() => onChoose(kind)}
          >
            <span className={styles.count}>{format.number(count)}</span>
            <span className={styles.kind}>{say(kind)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Rows({ shown, kind }: { shown: PeopleImport; kind: RowKind }) {
  const say = useWords(checkWords)
  const sayFigure = useWords(figureWords)
  const list = useList(rowList(shown, kind))
  const columns = useRowColumns(shown, kind)
  return (
    <DataTable
      label={sayFigure(kind)}
      list={list}
      columns={columns}
      rowKey={({ place }) => String(place)}
      empty={<Empty icon={PeopleIcon} title={say('noRows')} text={say('noRowsText')} />}
    />
  )
}
