import { useMemo } from 'react'

import { useList } from '@/api/pages'
import { useFormat } from '@/shared/format'
import { ClockIcon } from '@/shared/icons'
import { auditWords } from '@/shared/messages/en/audit'
import { useWords } from '@/shared/messages/words'
import { Moment } from '@/shared/Moment'
import { Empty } from '@/shared/page/Empty'
import { Page } from '@/shared/page/Page'
import { DataTable, type Column } from '@/shared/table/DataTable'
import { useTableState } from '@/shared/table/useTableState'

import { auditList, type AuditRow } from '../api'
import { AuditEntry } from '../components/AuditEntry'
import { AuditFilters } from '../components/AuditFilters'
import styles from './AuditPage.module.css'

const SHAPE = { sorts: [], filters: ['action', 'actor', 'subject', 'since', 'until'] }

/** The log of what was done, to be searched and checked; nobody can change it. */
export function AuditPage() {
  const say = useWords(auditWords)
  const control = useTableState(SHAPE)
  const list = useList(auditList(control.query))
  const columns = useColumns()
  return (
    <Page title={say('title')} description={say('description')}>
      <AuditFilters control={control} subjectName={list.items?.[0]?.subject_name} />
      <DataTable
        label={say('title')}
        list={list}
        columns={columns}
        rowKey={({ number }) => String(number)}
        control={control}
        empty={<Empty icon={ClockIcon} title={say('emptyTitle')} text={say('emptyText')} />}
      />
      <Verification />
    </Page>
  )
}

function useColumns(): Column<AuditRow>[] {
  const say = useWords(auditWords)
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'what', title: say('what'), cell: (row) => <AuditEntry row={row} /> },
      {
        id: 'when',
        title: say('when'),
        width: '13rem',
        cell: ({ at }) => <Moment at={at} />,
      },
      { id: 'number', title: say('number'), width: '6rem', numeric: true, onlyWide: true, cell: ({ number }) => format.number(number) },
    ],
    [say, format],
  )
}

function Verification() {
  const say = useWords(auditWords)
  return (
    <details className={styles.verification}>
      <summary>{say('verifyTitle')}</summary>
      <p>{say('verifyText')}</p>
      <pre>
        <code>{VERIFY}</code>
      </pre>
      <p>{say('verifyNoted')}</p>
      <pre>
        <code>{VERIFY_NOTED}</code>
      </pre>
    </details>
  )
}

const VERIFY = 'trellis audit verify'
const VERIFY_NOTED = 'trellis audit verify --known 1204:9f86d081…'
