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
  /** Where one file is wanted. */
  onFile?: (file: File) => void
  /** Where several may come together. */
  onFiles?: (files: readonly File[]) => void
}

const MEGABYTE = 1_000_000

/** A place to drop a file on, and a button for those who do not drag. Says at once what cannot work. */
export function FileDrop({ label, kinds, mostBytes, busy = false, onFile, onFiles }: FileDropProps) {
  const say = useWords(controlWords)
  const id = useId()
  const [isOver, setOver] = useState(false)
  const [fault, setFault] = useState('')

  const take = (list: FileList | null) => {
    const files = [...(list ?? [])]
    if (files.length === 0 || busy) return
    const wrong = files.find(({ name }) => !kinds.some((kind) => name.toLowerCase().endsWith(kind)))
    const large = files.find(({ size }) => size > mostBytes)
    if (!onFiles && files.length > 1) setFault(say('oneFile'))
    else if (wrong?.name.toLowerCase().endsWith('.zip')) setFault(say('zipped', { file: wrong.name }))
    else if (wrong) setFault(say('wrongKind', { file: wrong.name, kinds: kinds.join(', ') }))
    else if (large) setFault(say('tooLarge', { file: large.name, most: mostBytes / MEGABYTE }))
    else {
      setFault('')
      onFiles?.(files)
      if (files[0]) onFile?.(files[0])
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
          <span className={styles.choose}>{say(busy ? 'sending' : onFiles ? 'chooseFiles' : 'chooseFile')}</span>
          <span>{say(isOver ? 'dropNow' : onFiles ? 'orDropThem' : 'orDrop')}</span>
        </span>
        <input
          id={id}
          type="file"
          multiple={onFiles !== undefined}
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
