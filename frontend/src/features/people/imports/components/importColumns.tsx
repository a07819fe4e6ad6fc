import { useMemo } from 'react'

import { paths } from '@/app/paths'
import { useFormat } from '@/shared/format'
import { Link } from '@/shared/Link'
import { doneWords, importWords } from '@/shared/messages/en/imports'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import type { Column } from '@/shared/table/DataTable'

import type { ImportItem } from '../api'
import { ROW_KINDS } from '../figures'
import styles from './importColumns.module.css'
import { StateTag } from './StateTag'

/** The columns of the list of imports. */
export function useImportColumns(): Column<ImportItem>[] {
  const say = useWords(importWords)
  const sayDone = useWords(doneWords)
  const format = useFormat()
  return useMemo(() => {
    const countsOf = ({ counts }: ImportItem) =>
      format.list(ROW_KINDS.flatMap((kind) => (counts[kind] ? [sayDone(kind, { count: counts[kind] })] : [])))
    return [
      {
        id: 'file',
        title: say('file'),
        cell: ({ id, file_name, source }) => (
          <span className={styles.file}>
            <Link to={paths.import(id)}>{file_name}</Link>
            <span className={styles.source}>{say('from', { source })}</span>
          </span>
        ),
      },
      { id: 'state', title: say('state'), width: '11rem', cell: ({ state }) => <StateTag state={state} /> },
      { id: 'what', title: say('what'), width: '24%', onlyWide: true, cell: countsOf },
      {
        id: 'when',
        title: say('when'),
        width: '15rem',
        cell: ({ created_by, created_at }) => (
          <Moment at={created_at} look="ago" say={(when) => say('whoWhen', { name: created_by, when })} />
        ),
      },
    ]
  }, [say, sayDone, format])
}
