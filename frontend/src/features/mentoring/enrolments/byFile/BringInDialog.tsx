import { useMutation, useQuery } from '@tanstack/react-query'
import { useId, useMemo, useState } from 'react'

import { newKey } from '@/api/conditions'
import { Button } from '@/shared/Button'
import type { Columns } from '@/shared/columns/chosen'
import { Dialog } from '@/shared/dialog/Dialog'
import { FileDrop } from '@/shared/FileDrop'
import { Link } from '@/shared/Link'
import { applicationFileWords } from '@/shared/messages/en/application-files'
import { sidesWords } from '@/shared/messages/en/mentoring'
import { useWords, wordsOf } from '@/shared/messages/words'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import select from '@/shared/styles/Select.module.css'
import { showToast } from '@/shared/toast/toasts'

import { bringIn, checkQuery, exampleAddress, FILE_KINDS, MOST_BYTES, type ApplicationFile, type SideName } from './api'
import styles from './BringInDialog.module.css'
import { CheckedFile } from './CheckedFile'

export interface BringInDialogProps {
  programmeId: string
  sides: readonly SideName[]
  onClose: () => void
}

/** A file of applications: dropped, its columns said, checked, brought in, taken back from the toast. */
export function BringInDialog({ programmeId, sides, onClose }: BringInDialogProps) {
  const say = useWords(applicationFileWords)
  const [file, setFile] = useState<File | null>(null)
  const [side, setSide] = useState<SideName>(sides[0] ?? 'mentee')
  const [columns, setColumns] = useState<Columns>({})
  const take = (taken: File | null) => {
    setFile(taken)
    setColumns({})
  }
  return (
    <Dialog title={say('title')} onClose={onClose}>
      <div className={styles.parts}>
        <p>{say('text')}</p>
        {sides.length > 1 && <SideField sides={sides} side={side} onChange={setSide} />}
        {file === null ? (
          <>
            <FileDrop label={say('drop')} kinds={FILE_KINDS} mostBytes={MOST_BYTES} onFile={take} />
            <p>
              <Link to={exampleAddress(programmeId, side)} look="plain" download>
                {say('example')}
              </Link>
            </p>
          </>
        ) : (
          <Check chosen={{ programmeId, file, side, columns }} onColumns={setColumns} onAnother={() => take(null)} onDone={onClose} />
        )}
      </div>
    </Dialog>
  )
}

interface SideFieldProps {
  sides: readonly SideName[]
  side: SideName
  onChange: (side: SideName) => void
}

function SideField({ sides, side, onChange }: SideFieldProps) {
  const say = useWords(applicationFileWords)
  const saySides = useWords(sidesWords)
  const id = useId()
  return (
    <label className={styles.field} htmlFor={id}>
      <span>{say('side')}</span>
      <select id={id} className={select.select} value={side} onChange={(event) => onChange(event.target.value as SideName)}>
        {sides.map((each) => (
          <option key={each} value={each}>
            {saySides(each)}
          </option>
        ))}
      </select>
    </label>
  )
}

interface CheckProps {
  chosen: ApplicationFile
  onColumns: (columns: Columns) => void
  onAnother: () => void
  onDone: () => void
}

function Check({ chosen, onColumns, onAnother, onDone }: CheckProps) {
  const say = useWords(applicationFileWords)
  const query = useQuery({ ...checkQuery(chosen), placeholderData: (before) => before })
  const found = query.data
  const digest = found?.digest ?? ''
  // one effect for each file as it was checked, however often the button is pressed
  const key = useMemo(() => ({ digest, key: newKey() }), [digest])
  const bring = useMutation({
    mutationFn: () => bringIn(chosen, digest, key.key),
    onSuccess: ({ applications, undo_id }) => {
      showToast(wordsOf(applicationFileWords)('done', { count: applications }), { undoes: undo_id ?? undefined })
      onDone()
    },
  })
  const isReady = found !== undefined && found.fault_count === 0 && found.applications > 0 && !query.isFetching
  return (
    <>
      <p className={styles.file}>
        {chosen.file.name}
        <Button look="quiet" onClick={onAnother}>
          {say('another')}
        </Button>
      </p>
      <p role="status" className={styles.status}>
        {query.isFetching && say('checking')}
      </p>
      {query.isError && <ProblemNotice problem={query.error} onRetry={() => query.refetch()} />}
      {found && !query.isError && <CheckedFile found={found} onColumns={onColumns} />}
      {bring.isError && <ProblemNotice problem={bring.error} />}
      {isReady && (
        <Button busy={bring.isPending} onClick={() => bring.mutate()}>
          {say('bring', { count: found.applications })}
        </Button>
      )}
    </>
  )
}
