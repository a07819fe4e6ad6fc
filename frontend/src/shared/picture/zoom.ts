export const LEAST_ZOOM = 0.3
export const MOST_ZOOM = 1.6
const STEP = 1.25

export interface Size {
  width: number
  height: number
}

/** The zoom one step in or out, within what can be read. */
export function zoomBy(zoom: number, direction: 1 | -1): number {
  return within(direction === 1 ? zoom * STEP : zoom / STEP)
}

/** The zoom at which the whole picture can be seen, as far as it can be read then; never larger than life. */
export function zoomToFit(picture: Size, frame: Size): number {
  return within(Math.min(1, frame.width / picture.width, frame.height / picture.height))
}

function within(zoom: number): number {
  return Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom))
}
