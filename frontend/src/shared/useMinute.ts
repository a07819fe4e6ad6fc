import { useEffect, useState } from 'react'

const MINUTE = 60_000

/** The present minute; what shows it is drawn anew when the next begins. */
export function useMinute(): Date {
  const [moment, setMoment] = useState(() => new Date())
  useEffect(() => {
    const timer = setTimeout(() => setMoment(new Date()), MINUTE - (moment.getTime() % MINUTE) + 1)
    return () => clearTimeout(timer)
  }, [moment])
  return moment
}
