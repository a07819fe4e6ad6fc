import { useEffect, useState } from 'react'

const PAUSE = 150

/** The value once it has stopped changing. */
export function useSettled<Value>(value: Value, pause: number = PAUSE): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
