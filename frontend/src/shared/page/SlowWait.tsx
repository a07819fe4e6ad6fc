import { useEffect, useState } from 'react'

import progress from '../styles/Progress.module.css'

const LONG = 2_000

/** What is being worked out; with a bar once it takes longer than a moment. */
export function SlowWait({ text }: { text: string }) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status">
      <p>{text}</p>
      {isLong && <progress className={`${progress.bar} ${progress.unknown}`} aria-label={text} />}
    </div>
  )
}
