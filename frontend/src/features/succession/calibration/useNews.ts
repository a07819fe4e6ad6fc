import { useEffect, useEffectEvent, useState } from 'react'

import { calibrationWords } from '@/shared/messages/en/succession-calibration'
import { useWords } from '@/shared/messages/words'
import { announce } from '@/shared/page/announcer'

import { lookAgain, type Cycle, type News } from './api'
import { boxName } from './boxes'

/** What others do meanwhile, as the server tells it; the last of it in words. */
export function useNews(cycle: Cycle): string | null {
  const say = useWords(calibrationWords)
  const [told, setTold] = useState<string | null>(null)
  const take = useEffectEvent((news: News) => {
    void lookAgain(cycle.id)
    if (news.person === null || news.is_viewer || news.box === null) return
    const text = say('movedBy', { by: news.by ?? '', name: news.person.name, box: boxName(cycle.grid, news.box) })
    setTold(text)
    announce(text)
  })
  useEffect(() => {
    const events = new EventSource(`/api/succession/calibration-cycles/${encodeURIComponent(cycle.id)}/events`)
    let wasOpen = false
    events.addEventListener('open', () => {
      // What happened while nobody listened is not told again.
      if (wasOpen) void lookAgain(cycle.id)
      wasOpen = true
    })
    for (const name of ['placed', 'changed']) {
      events.addEventListener(name, (event) => take(JSON.parse((event as MessageEvent<string>).data) as News))
    }
    return () => events.close()
  }, [cycle.id])
  return told
}
