import { part } from '../message'

/** What a picture is moved and zoomed by. */
export const pictureWords = part('picture', {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  centre: 'Centre',
  zoom: 'Zoom: {percent}',
})
