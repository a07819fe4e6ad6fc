import { useMutation, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'

import { newKey } from '@/api/conditions'
import { paths } from '@/app/paths'
import { Button } from '@/shared/Button'
import type { Columns } from '@/shared/columns/chosen'
import { ColumnFields } from '@/shared/columns/ColumnFields'
import { FileDrop } from '@/shared/FileDrop'
import { Link } from '@/shared/Link'
import { completionFieldWords, learningWords } from '@/shared/messages/en/learning'
import { useWords, wordsOf } from '@/shared/messages/words'
import { Card } from '@/shared/page/Card'
import { Page } from '@/shared/page/Page'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { bringIn, checkQuery, EXAMPLE, FILE_KINDS, MOST_BYTES, type Checked } from '../api'
import styles from '../components/Learning.module.css'

type FieldName = 'person' | 'resource' | 'date' | 'score' | 'minutes'

/** Completions of many people by file: dropped, checked, brought in whole, taken back from the toast. */
export function CompletionFilesPage() {
  const say = useWords(learningWords)
  const [file, setFile] = useState<File | null>(null)
  return (
    <Page
      title={say('bringIn')}
      description={say('bringInText')}
      width="narrow"
      actions={
        <Link to={paths.learning} look="plain">
          {say('toCatalogue')}
        </Link>
      }
    >
      {file === null ? (
        <>
          <FileDrop label={say('drop')} kinds={FILE_KINDS} mostBytes={MOST_BYTES} onFile={setFile} />
          <p>
            <Link to={EXAMPLE} download>
              {say('example')}
            </Link>
          </p>
        </>
      ) : (
        <Check file={file} onAnother={() => setFile(null)} />
      )}
    </Page>
  )
}

function Check({ file, onAnother }: { file: File; onAnother: () => void }) {
  const say = useWords(learningWords)
  const [columns, setColumns] = useState<Columns>({})
  // what was found stays in sight while the columns are read otherwise
  const query = useQuery({ ...checkQuery(file, columns), placeholderData: (before) => before })
  const digest = query.data?.digest ?? ''
  // one effect for each file as it was checked, however often the button is pressed
  const key = useMemo(() => ({ digest, key: newKey() }), [digest])
  const bringing = useMutation({
    mutationFn: () => bringIn(file, columns, digest, key.key),
    onSuccess: ({ completions, undo_id }) => {
      showToast(wordsOf(learningWords)('brought', { count: completions }), { undoes: undo_id })
      onAnother()
    },
  })
  const found = query.data
  return (
    <Card title={file.name} actions={<Button onClick={onAnother}>{say('another')}</Button>}>
      <div className={styles.parts}>
        <p role="status">{query.isFetching && say('checking')}</p>
        {query.isError && <ProblemNotice problem={query.error} onRetry={() => query.refetch()} />}
        {found && <Found found={found} onColumns={setColumns} />}
        {bringing.isError && <ProblemNotice problem={bringing.error} />}
        {found && found.fault_count === 0 && found.completions > 0 && !query.isFetching && (
          <div>
            <Button look="main" busy={bringing.isPending} onClick={() => bringing.mutate()}>
              {say('bring', { count: found.completions })}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}

/** What a file would do, and what has to be mended in it. */
function Found({ found, onColumns }: { found: Checked; onColumns: (columns: Columns) => void }) {
  const say = useWords(learningWords)
  const sayField = useWords(completionFieldWords)
  const { completions, people, known, faults, fault_count, columns, fields } = found
  return (
    <>
      <p>
        {fault_count > 0 ? say('nothingYet') : say('found', { count: completions, people })} {known > 0 && say('known', { count: known })}
      </p>
      {fault_count > 0 && (
        <div role="alert" className={styles.gap}>
          <h3>{say('faults', { count: fault_count })}</h3>
          <ul className={styles.faults}>
            {faults.map(({ row, column, problem, remedy }) => (
              <li key={`${row}.${column}.${problem}`}>
                <strong>{row === null ? say('whole') : column === null ? say('row', { row }) : say('rowColumn', { row, column })}</strong>
                <span>{problem}</span>
                <span className={styles.soft}>{remedy}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {columns.length > 0 && (
        <ColumnFields columns={columns} fields={fields.map(({ name }) => ({ name, label: sayField(name as FieldName) }))} onColumns={onColumns} />
      )}
    </>
  )
}
