import { useId, useState, type DragEvent } from 'react'

import styles from './FileDrop.module.css'
import { UploadIcon } from './icons'
import { controlWords } from './messages/en/controls'
import { useWords } from './messages/words'

export interface FileDropProps {
  /** What file is wanted: "A CSV or Excel file with your people". */
  label: string
  /** Endings that are taken, such as `.csv`. The server still reads the content itself. */
  kinds: readonly string[]
  /** The most bytes the server takes. */
  mostBytes: number
  busy?: boolean
  onFile: (file: File) => void
}

const MEGABYTE = 1_000_000

/** A place to drop a file on, and a button for those who do not drag. Says at once what cannot work. */
export function FileDrop({ label, kinds, mostBytes, busy = false, onFile }: FileDropProps) {
  const say = useWords(controlWords)
  const id = useId()
  const [isOver, setOver] = useState(false)
  const [fault, setFault] = useState('')

  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (!file || busy) return
    const isRightKind = kinds.some((kind) => file.name.toLowerCase().endsWith(kind))
    if (files.length > 1) setFault(say('oneFile'))
    else if (!isRightKind) setFault(say('wrongKind', { file: file.name, kinds: kinds.join(', ') }))
    else if (file.size > mostBytes) setFault(say('tooLarge', { file: file.name, most: mostBytes / MEGABYTE }))
    else {
      setFault('')
      onFile(file)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <div>
      <label
        htmlFor={id}
        className={styles.zone}
        data-over={isOver || undefined}
        aria-busy={busy || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <UploadIcon size={24} />
        <span className={styles.label}>{label}</span>
        <span className={styles.how}>
          <span className={styles.choose}>{say(busy ? 'sending' : 'chooseFile')}</span>
          <span>{say(isOver ? 'dropNow' : 'orDrop')}</span>
        </span>
        <input
          id={id}
          type="file"
          className={styles.input}
          accept={kinds.join(',')}
          disabled={busy}
          aria-describedby={`${id}-fault`}
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
      </label>
      <p id={`${id}-fault`} className={styles.fault} role="alert">
        {fault}
      </p>
    </div>
  )
}
