import { useEffect, useEffectEvent, useState, type RefObject } from 'react'

import { zoomToFit, type Size } from './zoom'

/** The zoom down to which names can be read without effort. */
const READABLE = 0.75

/**
 * How large a picture is drawn, at first whole where it can be read then; and which part: what is in focus is in the middle.
 *
 * @param middle where in the picture that is; nothing: it is not drawn.
 * @param focus tells what is in focus from what was before.
 */
export function usePictureView(
  frame: RefObject<HTMLElement | null>,
  picture: Size,
  middle: { x: number; y: number } | undefined,
  focus: string,
) {
  const [zoom, setZoom] = useState(1)
  const centre = () => {
    const { current } = frame
    if (!current || !middle) return
    const { width, height } = sizeOf(current)
    current.scrollTo({ left: middle.x * zoom - width / 2, top: middle.y * zoom - height / 2 })
  }
  const fit = () => frame.current && setZoom(zoomToFit(picture, sizeOf(frame.current)))
  const centreNow = useEffectEvent(centre)
  const showWhole = useEffectEvent((size: Size) => {
    const whole = zoomToFit(picture, size)
    if (whole >= READABLE) setZoom(whole)
  })
  const isDrawn = middle !== undefined
  useEffect(() => centreNow(), [focus, isDrawn])
  useEffect(() => {
    if (!isDrawn || !frame.current) return
    const observer = new ResizeObserver(([seen]) => {
      observer.disconnect()
      if (seen) showWhole(seen.contentRect)
    })
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [frame, isDrawn])
  return { zoom, setZoom, centre, fit }
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement) {
  return { width: clientWidth, height: clientHeight }
}
