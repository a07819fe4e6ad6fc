import { part } from '../message'

export const controlWords = part('controls', {
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  undone: 'Undone',
  notifications: 'Notifications',
  dismiss: 'Dismiss',
  chooseFile: 'Choose a file',
  chooseFiles: 'Choose files',
  orDrop: 'or drop it here',
  orDropThem: 'or drop them here',
  dropNow: 'Drop it',
  zipped: 'Unpack {file} first, and choose what is in it.',
  wrongKind: '{file} is not of the right kind. Choose one of: {kinds}.',
  tooLarge: '{file} is larger than {most} MB.',
  oneFile: 'Drop one file at a time.',
  sending: 'Sending…',
  showPassword: 'Show the password',
})
